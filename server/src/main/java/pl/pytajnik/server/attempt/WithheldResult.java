package pl.pytajnik.server.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.answer.Reason;
import pl.pytajnik.server.bank.ItemVersion;

/**
 * A result before the keys are released: the student's own answers, and what is released of score and feedback.
 *
 * @param state whether the attempt still takes answers that count
 * @param released false: answers and keys are withheld
 * @param score null while it is withheld
 * @param maxScore points of all its questions that count
 * @param questions in the order of the attempt
 * @param answersAt when answers and keys are to be shown, as far as that is known now; null: the teacher says when, or another
 *     quiz keeps them
 */
public record WithheldResult(
        UUID attemptId,
        AttemptState state,
        boolean released,
        @Nullable Double score,
        double maxScore,
        List<WithheldQuestion> questions,
        @Nullable Instant answersAt)
        implements ResultView {
    static WithheldResult of(Result result, Optional<Instant> answersAt) {
        Attempt attempt = result.sheet().attempt();
        return new WithheldResult(
                attempt.id(),
                attempt.state(),
                false,
                result.score(),
                attempt.maxScore(),
                result.sheet().questions().stream()
                        .map(question -> WithheldQuestion.of(question, result.marked()))
                        .toList(),
                answersAt.orElse(null));
    }

    /**
     * A question and its answer. Whether it is right stays null on the wire: the type holds nothing else.
     *
     * @param voided taken out of score and maximum by the teacher
     * @param response the student's answer that counts, in words; null: none
     * @param correct always null
     * @param fraction always null
     * @param remark what a typed answer lacks, in Polish; null when there is nothing to say, or it is withheld
     * @param remarkCode the same for programs
     * @param key always null
     * @param choices always null
     * @param feedback always null
     * @param evidence always null
     */
    public record WithheldQuestion(
            UUID itemId,
            boolean voided,
            @Nullable String response,
            @Nullable Void correct,
            @Nullable Void fraction,
            @Nullable String remark,
            @Nullable String remarkCode,
            @Nullable Void key,
            @Nullable Void choices,
            @Nullable Void feedback,
            @Nullable Void evidence) {
        static WithheldQuestion of(ItemVersion question, Marked marked) {
            Reason remark = marked.remark(question.itemId());
            return new WithheldQuestion(
                    question.itemId(),
                    marked.scheme().isVoided(question),
                    GivenAnswer.to(question, marked.counted()),
                    null,
                    null,
                    remark == null ? null : remark.sentence(),
                    remark == null ? null : remark.code(),
                    null,
                    null,
                    null,
                    null);
        }
    }
}
