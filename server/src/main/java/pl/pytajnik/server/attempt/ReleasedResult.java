package pl.pytajnik.server.attempt;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.answer.Reason;
import pl.pytajnik.server.bank.ItemEvidence;
import pl.pytajnik.server.bank.ItemVersion;

/** A result with its keys, once the assignment's rules let the student see them. */
public record ReleasedResult(
        UUID attemptId,
        AttemptState state,
        boolean released,
        double score,
        double maxScore,
        List<ReleasedQuestion> questions)
        implements ResultView {
    static ReleasedResult of(Sheet sheet, CountedResponses counted, Map<UUID, Mark> marks) {
        Attempt attempt = sheet.attempt();
        return new ReleasedResult(
                attempt.id(),
                attempt.state(),
                true,
                Objects.requireNonNull(attempt.score()),
                attempt.maxScore(),
                sheet.questions().stream()
                        .map(question -> ReleasedQuestion.of(question, counted, marks.get(question.itemId())))
                        .toList());
    }

    /**
     * A question, its answer, its key and the proof.
     *
     * @param correct whether all of it is, which is a fraction of 1
     * @param fraction what the answer is worth, from 0 to 1
     * @param remark what a typed answer lacks, in Polish, such as „Podaj też nazwisko.”; null when there is nothing to say
     * @param remarkCode the same for programs, such as {@code surname-missing}
     */
    public record ReleasedQuestion(
            UUID itemId,
            @Nullable String response,
            boolean correct,
            double fraction,
            @Nullable String remark,
            @Nullable String remarkCode,
            String key,
            ItemEvidence evidence) {
        static ReleasedQuestion of(ItemVersion question, CountedResponses counted, Mark mark) {
            Reason remark = mark.remark();
            return new ReleasedQuestion(
                    question.itemId(),
                    GivenAnswer.to(question, counted),
                    mark.isCorrect(),
                    mark.fraction(),
                    remark == null ? null : remark.sentence(),
                    remark == null ? null : remark.code(),
                    question.key(),
                    question.evidence());
        }
    }
}
