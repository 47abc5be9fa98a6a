package pl.pytajnik.content.morph;

import org.jspecify.annotations.Nullable;

/** Aspect of a verb; BOTH for verbs such as <i>aresztować</i> that have the two. */
public enum Aspect {
    IMPERFECTIVE,
    PERFECTIVE,
    BOTH;

    /** The value a part of a tag stands for; null when the part says something else. */
    static @Nullable Aspect of(String part) {
        return switch (part) {
            case "imperf" -> IMPERFECTIVE;
            case "perf" -> PERFECTIVE;
            case "imperf.perf" -> BOTH;
            default -> null;
        };
    }
}
