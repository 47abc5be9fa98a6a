package pl.pytajnik.server.attempt;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.answer.Reason;
import pl.pytajnik.server.bank.ItemEvidence;
import pl.pytajnik.server.bank.ItemVersion;

/**
 * A result with its keys, once the assignment's rules let the student see them.
 *
 * @param score null while it is withheld
 */
public record ReleasedResult(
        UUID attemptId,
        AttemptState state,
        boolean released,
        @Nullable Double score,
        double maxScore,
        List<ReleasedQuestion> questions)
        implements ResultView {
    static ReleasedResult of(Result result) {
        Attempt attempt = result.sheet().attempt();
        return new ReleasedResult(
                attempt.id(),
                attempt.state(),
                true,
                result.score(),
                attempt.maxScore(),
                result.sheet().questions().stream()
                        .map(question -> ReleasedQuestion.of(question, result))
                        .toList());
    }

    /**
     * A question, its answer, the key that marks it and the proof.
     *
     * @param voided taken out of score and maximum by the teacher
     * @param correct whether all of it is, which is a fraction of 1
     * @param fraction what the answer is worth, from 0 to 1
     * @param remark what a typed answer lacks, in Polish, such as „Podaj też nazwisko.”; null when there is
     *     nothing to say, or it is withheld
     * @param remarkCode the same for programs, such as {@code surname-missing}
     */
    public record ReleasedQuestion(
            UUID itemId,
            boolean voided,
            @Nullable String response,
            boolean correct,
            double fraction,
            @Nullable String remark,
            @Nullable String remarkCode,
            String key,
            ItemEvidence evidence) {
        static ReleasedQuestion of(ItemVersion question, Result result) {
            Mark mark = Objects.requireNonNull(result.marks().get(question.itemId()));
            Reason remark = result.remark(question.itemId());
            ItemVersion marking = result.sheet().scheme().marking(question);
            return new ReleasedQuestion(
                    question.itemId(),
                    result.sheet().scheme().isVoided(question),
                    GivenAnswer.to(question, result.counted()),
                    mark.isCorrect(),
                    mark.fraction(),
                    remark == null ? null : remark.sentence(),
                    remark == null ? null : remark.code(),
                    marking.key(),
                    marking.evidence());
        }
    }
}
