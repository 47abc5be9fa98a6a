package pl.pytajnik.client.http;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** The body of a refusal (RFC 9457), or what can be said without one. Immutable. */
final class Problem {
    static final String NONE = "about:blank";

    private final String type;
    private final String title;
    private final @Nullable String detail;
    private final @Nullable String requestId;
    private final List<FieldError> errors;

    private Problem(Json json) throws MismatchException {
        type = json.text("type");
        title = json.text("title");
        detail = json.textOrNull("detail");
        requestId = json.textOrNull("requestId");
        errors = json.has("errors") ? json.list("errors", FieldError::of) : Collections.emptyList();
    }

    private Problem(String type, String title) {
        this.type = type;
        this.title = title;
        this.detail = null;
        this.requestId = null;
        this.errors = Collections.emptyList();
    }

    static Problem of(Json json) throws MismatchException {
        return new Problem(json);
    }

    /** A refusal that is not in the server's words: a proxy's page, an empty body. */
    static Problem untold(int status) {
        return new Problem(NONE, "the answer was " + status + ", without a problem the API knows");
    }

    static Problem notSignedIn() {
        return new Problem("/problems/unauthorized", "nobody is signed in on this device");
    }

    String type() {
        return type;
    }

    String code() {
        return isTold() ? type.substring(type.lastIndexOf('/') + 1) : "";
    }

    boolean isTold() {
        return !type.equals(NONE);
    }

    String message() {
        return detail == null ? title : title + ": " + detail;
    }

    @Nullable
    String requestId() {
        return requestId;
    }

    List<FieldError> errors() {
        return errors;
    }
}
