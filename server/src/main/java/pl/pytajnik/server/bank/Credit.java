package pl.pytajnik.server.bank;

/**
 * What a multiple choice brings that is right in part. The names follow the marking schemes of Artemis; in QTI they are
 * match_correct and two ways of map_response. {@link #PROPORTIONAL} is what Moodle's OU multiple response does.
 */
public enum Credit {
    /** A point for exactly the right choices, else nothing. */
    ALL_OR_NOTHING {
        @Override
        double fraction(int right, int allRight, int wrong, int allWrong) {
            return right == allRight && wrong == 0 ? 1 : 0;
        }
    },
    /**
     * Right chosen / right. The student is told how many to choose; each choice beyond that takes a right one away, so
     * that choosing everything brings nothing for it.
     */
    PROPORTIONAL {
        @Override
        double fraction(int right, int allRight, int wrong, int allWrong) {
            int surplus = Math.max(0, right + wrong - allRight);
            return Math.max(0, right - surplus) / (double) allRight;
        }
    },
    /** Right chosen / right minus wrong chosen / wrong, never below 0. */
    PROPORTIONAL_WITH_PENALTY {
        @Override
        double fraction(int right, int allRight, int wrong, int allWrong) {
            double penalty = allWrong == 0 ? 0 : wrong / (double) allWrong;
            return Math.max(0, right / (double) allRight - penalty);
        }
    };

    /**
     * From 0 to 1.
     *
     * @param right how many right ones were chosen, of {@code allRight}, which is at least 1
     * @param wrong how many wrong ones were chosen, of {@code allWrong}
     */
    abstract double fraction(int right, int allRight, int wrong, int allWrong);
}
