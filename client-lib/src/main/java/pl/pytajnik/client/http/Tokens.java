package pl.pytajnik.client.http;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** What proves who is signed in: whoever has these is that student. Immutable. */
public final class Tokens {
    private final String access;
    private final String refresh;

    public Tokens(String access, String refresh) {
        this.access = access;
        this.refresh = refresh;
    }

    /** @param session as the API gives it on joining, signing in and refreshing */
    public static Tokens of(Json session) throws MismatchException {
        return new Tokens(session.text("accessToken"), session.text("refreshToken"));
    }

    /** @return good for minutes, sent with each request */
    public String access() {
        return access;
    }

    /** @return good for one refresh, which gives the next pair */
    public String refresh() {
        return refresh;
    }

    /** @return as refreshing and revoking take it */
    public JsonObject refreshBody() {
        JsonObject body = new JsonObject();
        body.addProperty("refreshToken", refresh);
        return body;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tokens
                && access.equals(((Tokens) other).access)
                && refresh.equals(((Tokens) other).refresh);
    }

    @Override
    public int hashCode() {
        return 31 * access.hashCode() + refresh.hashCode();
    }

    /** Does not show them. */
    @Override
    public String toString() {
        return "Tokens[…]";
    }
}
