package pl.pytajnik.server.account;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Who am I, and what I may change of it. */
@Path("/api/v1/me")
@Authenticated
class MeResource {
    private final Caller caller;
    private final Accounts accounts;
    private final ChangingAccount changing;

    MeResource(Caller caller, Accounts accounts, ChangingAccount changing) {
        this.caller = caller;
        this.accounts = accounts;
        this.changing = changing;
    }

    /** Tell who I am. */
    @GET
    public AccountView me() {
        return accounts.findByIdOptional(caller.id())
                .map(AccountView::of)
                .orElseThrow(() -> Problem.of(ProblemCode.UNAUTHORIZED));
    }

    /** Change my name. */
    @PUT
    @RolesAllowed({Role.ADMINS, Role.TEACHERS})
    public AccountView rename(@Valid @NotNull NewName name) {
        return changing.rename(caller.id(), name.name());
    }

    /** Change my password. All sessions end; the answer is a new one. */
    @PUT
    @Path("/password")
    @RolesAllowed({Role.ADMINS, Role.TEACHERS})
    public Session changePassword(@Valid @NotNull NewPassword password) {
        return changing.password(caller.id(), password);
    }
}
