package pl.pytajnik.content.morph;

import org.jspecify.annotations.Nullable;

/** Grammatical person. */
public enum Person {
    FIRST,
    SECOND,
    THIRD;

    /** The value a part of a tag stands for; null when the part says something else. */
    static @Nullable Person of(String part) {
        return switch (part) {
            case "pri" -> FIRST;
            case "sec" -> SECOND;
            case "ter" -> THIRD;
            default -> null;
        };
    }
}
