package pl.pytajnik.server.progress.memory;

/** How well an item was remembered. Quizzes know right and wrong only: {@link #GOOD} and {@link #AGAIN}. */
public enum Grade {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** An answer that is right in part is not remembered yet. */
    public static Grade of(boolean correct) {
        return correct ? GOOD : AGAIN;
    }

    /** From 1, as in the formulas. */
    int number() {
        return ordinal() + 1;
    }

    boolean isAtLeastGood() {
        return compareTo(GOOD) >= 0;
    }
}
