package pl.pytajnik.server.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;

/** Everybody's accounts, for administrators. */
@Path("/api/v1/accounts")
@RolesAllowed(Role.ADMINS)
class AccountsResource {
    private final Accounts accounts;
    private final ManagingAccounts managing;
    private final Caller caller;

    AccountsResource(Accounts accounts, ManagingAccounts managing, Caller caller) {
        this.accounts = accounts;
        this.managing = managing;
        this.caller = caller;
    }

    /**
     * List accounts. Newest first, teachers and administrators as well as students.
     *
     * @param email only the account with this address, whatever the case of its letters
     */
    @GET
    public Page<AccountSummary> list(
            @BeanParam @Valid PageQuery page, @QueryParam("email") @Size(max = 254) @Nullable String email) {
        return Page.of(accounts.newestFirst(email, page), page, Account::id, AccountSummary::of);
    }

    /** Disable an account. Its sessions and keys stop at once; access tokens that are out last ten minutes at most. */
    @PUT
    @Path("/{id}/disabling")
    public void disable(@PathParam("id") UUID id) {
        managing.disable(id, caller.id());
    }

    /** Enable an account again. */
    @DELETE
    @Path("/{id}/disabling")
    public void enable(@PathParam("id") UUID id) {
        managing.enable(id, caller.id());
    }
}
