package pl.pytajnik.server.platform.problem;

import java.util.List;

/**
 * One value that is not allowed.
 *
 * @param pointer JSON pointer into the body, such as {@code /title}; empty for the whole of it. A parameter of the
 *     address is pointed at like a member: {@code /limit}
 * @param arguments fill the {@code %s} of what is wrong, as many as it has
 */
public record FieldError(String pointer, WrongValue what, List<Object> arguments) {
    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public static FieldError of(String pointer, WrongValue what, Object... arguments) {
        return new FieldError(pointer, what, List.of(arguments));
    }

    /** What is wrong, in words that go on where the name of the value ends. */
    public String detail(Language language) {
        return what.in(language, arguments);
    }
}
