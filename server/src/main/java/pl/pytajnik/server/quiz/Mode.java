package pl.pytajnik.server.quiz;

import org.jspecify.annotations.Nullable;

/** What an assignment is for. Practice never touches a graded score. */
public enum Mode {
    PRACTICE,
    GRADED;

    /** How many attempts a student has when the teacher does not say; null means any number. */
    @Nullable
    Integer usualAttempts() {
        return switch (this) {
            case PRACTICE -> null;
            case GRADED -> 1;
        };
    }
}
