package pl.pytajnik.content.morph;

import org.jspecify.annotations.Nullable;

/** Gender: masculine of persons (M1), animals (M2) and things (M3), feminine, neuter. The two neuters of the dictionary are one here; its pluralia tantum are M1 when they name persons (<i>państwo</i>) and N otherwise (<i>drzwi</i>). */
public enum Gender {
    M1,
    M2,
    M3,
    F,
    N;

    /** The value a part of a tag stands for; null when the part says something else. */
    static @Nullable Gender of(String part) {
        return switch (part) {
            case "m1", "p1" -> M1;
            case "m2" -> M2;
            case "m3" -> M3;
            case "f" -> F;
            case "n", "n1", "n2", "p2", "p3" -> N;
            default -> null;
        };
    }
}
