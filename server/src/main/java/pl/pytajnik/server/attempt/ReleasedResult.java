package pl.pytajnik.server.attempt;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.ItemEvidence;
import pl.pytajnik.server.bank.ItemVersion;

/** A result with its keys, once the assignment's rules let the student see them. */
public record ReleasedResult(
        UUID attemptId, AttemptState state, boolean released, int score, int maxScore, List<ReleasedQuestion> questions)
        implements ResultView {
    static ReleasedResult of(Sheet sheet, CountedResponses counted, Map<UUID, Boolean> correct) {
        Attempt attempt = sheet.attempt();
        return new ReleasedResult(
                attempt.id(),
                attempt.state(),
                true,
                Objects.requireNonNull(attempt.score()),
                attempt.maxScore(),
                sheet.questions().stream()
                        .map(question -> ReleasedQuestion.of(question, counted, correct.get(question.itemId())))
                        .toList());
    }

    /** A question, its answer, its key and the proof. */
    public record ReleasedQuestion(
            UUID itemId, @Nullable String response, boolean correct, String key, ItemEvidence evidence) {
        static ReleasedQuestion of(ItemVersion question, CountedResponses counted, boolean correct) {
            return new ReleasedQuestion(
                    question.itemId(), GivenAnswer.to(question, counted), correct, question.key(), question.evidence());
        }
    }
}
