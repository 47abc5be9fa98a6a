package pl.pytajnik.server.attempt;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.answer.Reason;
import pl.pytajnik.content.answer.Verdict;

/**
 * What an answer is worth.
 *
 * @param remark why it is not right; null when it is, and when there is nothing to tell but that it is wrong
 */
record Mark(boolean correct, @Nullable Reason remark) {
    static Mark of(boolean correct) {
        return new Mark(correct, null);
    }

    static Mark of(Verdict verdict) {
        boolean told = !verdict.isCorrect() && verdict.reason() != Reason.OTHER_ANSWER;
        return new Mark(verdict.isCorrect(), told ? verdict.reason() : null);
    }

    /** A remark that no reason of today stands for is left out. */
    static Mark stored(boolean correct, @Nullable String code) {
        return new Mark(
                correct, Optional.ofNullable(code).flatMap(Reason::ofCode).orElse(null));
    }
}
