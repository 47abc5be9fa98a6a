package pl.pytajnik.client.http;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** What to ask of the API. Immutable, but for the body it is given. */
public final class ApiRequest {
    private final String method;
    private final String path;
    private final @Nullable JsonObject body;
    private final Manner manner;
    private final @Nullable String accessToken;

    private ApiRequest(Manner manner, String method, String path, @Nullable JsonObject body) {
        this.method = method;
        this.path = path;
        this.body = body;
        this.manner = manner;
        this.accessToken = null;
    }

    private ApiRequest(ApiRequest other, String accessToken) {
        this.method = other.method;
        this.path = other.path;
        this.body = other.body;
        this.manner = other.manner;
        this.accessToken = accessToken;
    }

    private enum Manner {
        AS_STUDENT,
        ANONYMOUSLY,
        ONCE
    }

    /** @param path below {@code /api/v1/}, with its query */
    public static ApiRequest get(String path) {
        return new ApiRequest(Manner.AS_STUDENT, "GET", path, null);
    }

    public static ApiRequest put(String path, JsonObject body) {
        return new ApiRequest(Manner.AS_STUDENT, "PUT", path, body);
    }

    public static ApiRequest delete(String path) {
        return new ApiRequest(Manner.AS_STUDENT, "DELETE", path, null);
    }

    /** For what does no harm when it is done twice. */
    public static ApiRequest post(String path, JsonObject body) {
        return new ApiRequest(Manner.AS_STUDENT, "POST", path, body);
    }

    /** Without a session, and harmless when done twice. */
    public static ApiRequest postAnonymously(String path, JsonObject body) {
        return new ApiRequest(Manner.ANONYMOUSLY, "POST", path, body);
    }

    /** Without a session, and never sent twice. */
    public static ApiRequest postOnce(String path, JsonObject body) {
        return new ApiRequest(Manner.ONCE, "POST", path, body);
    }

    ApiRequest with(Tokens tokens) {
        return new ApiRequest(this, tokens.access());
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    @Nullable
    JsonObject body() {
        return body;
    }

    @Nullable
    String accessToken() {
        return accessToken;
    }

    boolean isRepeatable() {
        return manner != Manner.ONCE;
    }

    boolean isAnonymous() {
        return manner != Manner.AS_STUDENT;
    }

    @Override
    public String toString() {
        return method + " /" + path;
    }
}
