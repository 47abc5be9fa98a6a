package pl.pytajnik.server.platform.problem;

/**
 * One value that is not allowed.
 *
 * @param pointer JSON pointer into the body, such as {@code /title}; empty for the whole of it. A parameter of the
 *     address is pointed at like a member: {@code /limit}
 * @param detail what is wrong with it, in the caller's language, or, in a {@link Problem}, a key of the
 *     ValidationMessages files in braces, which is answered as its text
 */
public record FieldError(String pointer, String detail) {}
