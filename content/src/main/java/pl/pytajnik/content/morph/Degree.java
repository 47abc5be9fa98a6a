package pl.pytajnik.content.morph;

import org.jspecify.annotations.Nullable;

/** Degree of an adjective or adverb. */
public enum Degree {
    POSITIVE,
    COMPARATIVE,
    SUPERLATIVE;

    /** The value a part of a tag stands for; null when the part says something else. */
    static @Nullable Degree of(String part) {
        return switch (part) {
            case "pos" -> POSITIVE;
            case "com" -> COMPARATIVE;
            case "sup" -> SUPERLATIVE;
            default -> null;
        };
    }
}
