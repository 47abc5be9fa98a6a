package pl.pytajnik.server.account;

/**
 * An open session on the wire.
 *
 * @param account who is signed in
 * @param accessToken the bearer token of requests
 * @param expiresIn seconds the access token is good for
 * @param refreshToken good for one {@code POST /sessions/refresh}
 */
public record Session(AccountView account, String accessToken, long expiresIn, String refreshToken) {}
