package pl.pytajnik.content.morph;

import org.jspecify.annotations.Nullable;

/** Grammatical number. */
public enum Number {
    SG,
    PL;

    /** The value a part of a tag stands for; null when the part says something else. */
    static @Nullable Number of(String part) {
        return switch (part) {
            case "sg" -> SG;
            case "pl" -> PL;
            default -> null;
        };
    }
}
