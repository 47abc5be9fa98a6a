package pl.pytajnik.server.platform.problem;

/**
 * One value that is not allowed, on the wire.
 *
 * @param pointer JSON pointer into the body, such as {@code /title}; empty for the whole of it
 * @param detail what is wrong with it, in the caller's language
 */
public record FieldErrorView(String pointer, String detail) {
    public static FieldErrorView of(FieldError error, Language language) {
        return new FieldErrorView(error.pointer(), error.detail(language));
    }
}
