package pl.pytajnik.server.attempt;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.ItemVersion;

/** A result before the keys are released: the score and the student's own answers. */
public record WithheldResult(
        UUID attemptId,
        AttemptState state,
        boolean released,
        double score,
        double maxScore,
        List<WithheldQuestion> questions)
        implements ResultView {
    static WithheldResult of(Sheet sheet, CountedResponses counted) {
        Attempt attempt = sheet.attempt();
        return new WithheldResult(
                attempt.id(),
                attempt.state(),
                false,
                Objects.requireNonNull(attempt.score()),
                attempt.maxScore(),
                sheet.questions().stream()
                        .map(question -> WithheldQuestion.of(question, counted))
                        .toList());
    }

    /** A question and its answer. Whether it is right stays null on the wire: the type holds nothing else. */
    public record WithheldQuestion(
            UUID itemId,
            @Nullable String response,
            @Nullable Void correct,
            @Nullable Void fraction,
            @Nullable Void remark,
            @Nullable Void remarkCode,
            @Nullable Void key,
            @Nullable Void evidence) {
        static WithheldQuestion of(ItemVersion question, CountedResponses counted) {
            return new WithheldQuestion(
                    question.itemId(), GivenAnswer.to(question, counted), null, null, null, null, null, null);
        }
    }
}
