package pl.pytajnik.server.attempt;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.answer.Reason;
import pl.pytajnik.server.bank.ItemEvidence;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.bank.Option;

/**
 * A result with its keys, once the assignment's rules let the student see them.
 *
 * @param state whether the attempt still takes answers that count
 * @param released true: answers and keys are shown
 * @param score null while it is withheld
 * @param maxScore points of all its questions that count
 * @param questions in the order of the attempt
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
                        .map(question -> ReleasedQuestion.of(question, result.marked()))
                        .toList());
    }

    /**
     * A question, its answer, the key that marks it and the proof.
     *
     * @param voided taken out of score and maximum by the teacher
     * @param response the student's answer that counts, in words; null: none
     * @param correct whether all of it is, which is a fraction of 1
     * @param fraction what the answer is worth, from 0 to 1
     * @param remark what a typed answer lacks, in Polish, such as „Podaj też nazwisko.”; null when there is nothing to
     *     say, or it is withheld
     * @param remarkCode the same for programs, such as {@code surname-missing}
     * @param key the right answer, in words
     * @param choices in the item's own order; empty when the answer is typed
     * @param feedback the teacher's, for whatever was answered; null when there is none, or it is withheld
     * @param evidence null when there is none
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
            List<ReleasedChoice> choices,
            @Nullable String feedback,
            @Nullable ItemEvidence evidence) {
        static ReleasedQuestion of(ItemVersion question, Marked marked) {
            Mark mark = marked.mark(question.itemId());
            Reason remark = marked.remark(question.itemId());
            ItemVersion marking = marked.scheme().marking(question);
            return new ReleasedQuestion(
                    question.itemId(),
                    marked.scheme().isVoided(question),
                    GivenAnswer.to(question, marked.counted()),
                    mark.isCorrect(),
                    mark.fraction(),
                    remark == null ? null : remark.sentence(),
                    remark == null ? null : remark.code(),
                    marking.key(),
                    ReleasedChoice.of(question, marked),
                    marked.feedback(question.feedback()),
                    marking.evidence());
        }
    }

    /**
     * A choice with what is to be said of it.
     *
     * @param text what the student read
     * @param right whether it is a right one
     * @param chosen whether the answer has it
     * @param feedback the teacher's, for those who chose it; null when there is none, or it is withheld
     */
    public record ReleasedChoice(
            UUID id,
            String text,
            boolean right,
            boolean chosen,
            @Nullable String feedback) {
        static List<ReleasedChoice> of(ItemVersion question, Marked marked) {
            Set<UUID> chosen = GivenAnswer.choices(question, marked.counted());
            Set<UUID> right = marked.scheme().right(question);
            return question.answer().options().stream()
                    .map(option -> of(option, right, chosen).told(marked.feedback(option.feedback())))
                    .toList();
        }

        private static ReleasedChoice of(Option option, Set<UUID> right, Set<UUID> chosen) {
            UUID id = Objects.requireNonNull(option.id());
            return new ReleasedChoice(id, option.text(), right.contains(id), chosen.contains(id), null);
        }

        private ReleasedChoice told(@Nullable String says) {
            return new ReleasedChoice(id, text, right, chosen, says);
        }
    }
}
