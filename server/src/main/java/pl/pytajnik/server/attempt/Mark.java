package pl.pytajnik.server.attempt;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.answer.Reason;
import pl.pytajnik.content.answer.Verdict;

/**
 * What an answer is worth.
 *
 * @param fraction of a point, from 0 to 1
 * @param remark why it is not right; null when it is, and when there is nothing to tell but that it is wrong
 */
record Mark(double fraction, @Nullable Reason remark) {
    Mark {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("fraction: " + fraction + " is not between 0 and 1");
        }
    }

    static Mark of(boolean correct) {
        return of(correct ? 1 : 0);
    }

    static Mark of(double fraction) {
        return new Mark(fraction, null);
    }

    static Mark of(Verdict verdict) {
        boolean told = !verdict.isCorrect() && verdict.reason() != Reason.OTHER_ANSWER;
        return new Mark(verdict.isCorrect() ? 1 : 0, told ? verdict.reason() : null);
    }

    /** A remark that no reason of today stands for is left out. */
    static Mark stored(double fraction, @Nullable String code) {
        return new Mark(
                fraction, Optional.ofNullable(code).flatMap(Reason::ofCode).orElse(null));
    }

    boolean isCorrect() {
        return fraction == 1;
    }
}
