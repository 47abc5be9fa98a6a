package pl.pytajnik.server.platform.problem;

import java.io.Serial;
import java.util.List;
import java.util.Map;

/** A rule says no. Thrown by use cases and resources, answered as problem+json; rolls the transaction back. */
public final class Problem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final long SECONDS_FOR_A_DATABASE = 5;

    private final ProblemCode code;
    private final transient Object[] arguments;
    private final transient List<FieldError> errors;
    private final transient Map<String, String> headers;

    private Problem(ProblemCode code, Object[] arguments, List<FieldError> errors, Map<String, String> headers) {
        super(code.slug() + ": " + code.detail(Language.ENGLISH, arguments), null, false, false);
        this.code = code;
        this.arguments = arguments;
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
    }

    /** @param arguments fill the {@code %s} of the code's detail, as many as it has */
    public static Problem of(ProblemCode code, Object... arguments) {
        return new Problem(code, arguments.clone(), List.of(), Map.of());
    }

    /** Values that Bean Validation cannot judge alone, such as one that needs another. */
    public static Problem invalid(FieldError... errors) {
        return new Problem(ProblemCode.VALIDATION, new Object[0], List.of(errors), Map.of());
    }

    /** 429 with {@code Retry-After}. */
    public static Problem tooManyRequests(long retryAfterSeconds) {
        return retryLater(ProblemCode.TOO_MANY_REQUESTS, retryAfterSeconds);
    }

    /** 503 with {@code Retry-After}. */
    public static Problem unavailable(long retryAfterSeconds) {
        return retryLater(ProblemCode.UNAVAILABLE, retryAfterSeconds);
    }

    /** 503 with {@code Retry-After}. */
    static Problem databaseUnreachable() {
        return retryLater(ProblemCode.DATABASE_UNREACHABLE, SECONDS_FOR_A_DATABASE);
    }

    /** 413; the rest of the body is not read, so the connection ends with the answer. */
    public static Problem bodyTooLarge(long limit) {
        return new Problem(ProblemCode.BODY_TOO_LARGE, new Object[] {limit}, List.of(), Map.of("Connection", "close"));
    }

    private static Problem retryLater(ProblemCode code, long seconds) {
        return new Problem(code, new Object[] {seconds}, List.of(), Map.of("Retry-After", Long.toString(seconds)));
    }

    /** The same, of a body that stands at this place of a larger one. */
    public Problem under(String pointer) {
        List<FieldError> deeper = errors.stream()
                .map(error -> new FieldError(pointer + error.pointer(), error.what(), error.arguments()))
                .toList();
        return new Problem(code, arguments, deeper, headers);
    }

    public ProblemCode code() {
        return code;
    }

    public List<FieldError> errors() {
        return errors;
    }

    Map<String, String> headers() {
        return headers;
    }

    String detail(Language language) {
        return code.detail(language, arguments);
    }
}
