package pl.pytajnik.server.account;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Who am I. */
@Path("/api/v1/me")
@Authenticated
class MeResource {
    private final Caller caller;
    private final Accounts accounts;

    MeResource(Caller caller, Accounts accounts) {
        this.caller = caller;
        this.accounts = accounts;
    }

    @GET
    public AccountView me() {
        return accounts.findByIdOptional(caller.id())
                .map(AccountView::of)
                .orElseThrow(() -> Problem.of(ProblemCode.UNAUTHORIZED));
    }
}
