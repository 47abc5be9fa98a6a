package pl.pytajnik.server.account;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Sign in, stay signed in, sign out. Students sign in beside, by their class. */
@Path("/api/v1/sessions")
class SessionsResource {
    private final AddressLimit limit;
    private final SigningIn signingIn;
    private final Sessions sessions;
    private final BrowserSessions pages;

    SessionsResource(AddressLimit limit, SigningIn signingIn, Sessions sessions, BrowserSessions pages) {
        this.limit = limit;
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.pages = pages;
    }

    /**
     * Sign a teacher or an administrator in. By e-mail address and password; students sign in at {@code
     * /sessions/students}.
     */
    @POST
    @PermitAll
    @ResponseStatus(201)
    public Session signIn(@Valid @NotNull Credentials credentials) {
        limit.take();
        return signingIn.teacher(credentials.email(), credentials.password());
    }

    /**
     * Stay signed in. A refresh token works once: the answer has the next one. A used one that is presented again ends
     * the session.
     */
    @POST
    @Path("/refresh")
    @PermitAll
    public Session refresh(@Valid @NotNull PresentedToken presented) {
        limit.take();
        return sessions.refresh(new TokenText(presented.refreshToken()));
    }

    /** Sign out. The session of the refresh token ends, whether it was still running or not. */
    @POST
    @Path("/revoke")
    @PermitAll
    public void revoke(@Valid @NotNull PresentedToken presented) {
        sessions.revoke(new TokenText(presented.refreshToken()));
    }

    /** Tell a page of this server who is signed in on it. Nobody is no error here; programs ask {@code /me}. */
    @GET
    @Path("/current")
    @PermitAll
    public CurrentSession current() {
        return new CurrentSession(pages.current().orElse(null));
    }

    /**
     * Sign out of a page of this server. Ends the session whose cookie came with the request, and takes the cookie away.
     * Who is signed out already is told the same.
     */
    @DELETE
    @Path("/current")
    @PermitAll
    public void signOut() {
        pages.end();
    }
}
