package pl.pytajnik.client.testing;

import com.google.gson.JsonObject;

/** What the server answers instead. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    Refusal(int status, String code) {
        super(code);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String body() {
        JsonObject problem = new JsonObject();
        problem.addProperty("type", "/problems/" + code);
        problem.addProperty("title", code);
        problem.addProperty("status", status);
        return problem.toString();
    }
}
