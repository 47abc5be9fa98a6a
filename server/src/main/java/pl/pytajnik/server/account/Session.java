package pl.pytajnik.server.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An open session on the wire.
 *
 * @param account who is signed in
 * @param accessToken the bearer token of requests; left out for this server's own pages, whose browser keeps a cookie
 * @param expiresIn seconds the access token is good for; for pages, the session, if nobody comes back
 * @param refreshToken good for one {@code POST /sessions/refresh}; left out for pages
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Session(
        AccountView account,
        @Nullable String accessToken,
        long expiresIn,
        @Nullable String refreshToken) {}
