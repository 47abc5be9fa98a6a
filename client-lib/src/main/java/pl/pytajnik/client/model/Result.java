package pl.pytajnik.client.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** How a submitted attempt went. Immutable. */
public final class Result extends Value {
    private final UUID attemptId;
    private final AttemptState state;
    private final boolean released;
    private final @Nullable Double score;
    private final double maxScore;
    private final List<QuestionResult> questions;

    private Result(Json json) throws MismatchException {
        attemptId = json.uuid("attemptId");
        state = json.constant("state", AttemptState.values(), AttemptState.UNKNOWN);
        released = json.flag("released");
        score = json.numberOrNull("score");
        maxScore = json.number("maxScore");
        questions = json.list("questions", QuestionResult::of);
    }

    public static Result of(Json json) throws MismatchException {
        return new Result(json);
    }

    public UUID attemptId() {
        return attemptId;
    }

    public AttemptState state() {
        return state;
    }

    /** @return whether the questions come with their keys */
    public boolean released() {
        return released;
    }

    /** @return points of {@link #maxScore()}, null while there is no score */
    public @Nullable Double score() {
        return score;
    }

    public double maxScore() {
        return maxScore;
    }

    /** @return unmodifiable */
    public List<QuestionResult> questions() {
        return questions;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {
            "attemptId", attemptId,
            "state", state,
            "released", released,
            "score", score,
            "maxScore", maxScore,
            "questions", questions
        };
    }
}
