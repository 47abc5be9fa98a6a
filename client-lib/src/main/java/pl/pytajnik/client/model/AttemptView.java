package pl.pytajnik.client.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** An attempt as the server last showed it. Times are milliseconds since 1970-01-01T00:00:00Z. Immutable. */
public final class AttemptView extends Value {
    private final String source;
    private final UUID id;
    private final UUID assignmentId;
    private final String title;
    private final Mode mode;
    private final Navigation navigation;
    private final int number;
    private final long startedAtMillis;
    private final @Nullable Long asOfMillis;
    private final @Nullable Long endsAtMillis;
    private final AttemptState state;
    private final @Nullable Double maxScore;
    private final List<Section> sections;
    private final List<Question> questions;
    private final List<GivenAnswer> answers;
    private final int lastSequence;

    private AttemptView(Json json) throws MismatchException {
        source = json.toString();
        id = json.uuid("id");
        assignmentId = json.uuid("assignmentId");
        title = json.text("title");
        mode = json.constant("mode", Mode.values(), Mode.UNKNOWN);
        navigation = json.constantOr("navigation", Navigation.values(), Navigation.UNKNOWN, Navigation.FREE);
        number = json.integer("number");
        startedAtMillis = json.instant("startedAt");
        asOfMillis = json.instantOrNull("asOf");
        endsAtMillis = json.instantOrNull("endsAt");
        state = json.constant("state", AttemptState.values(), AttemptState.UNKNOWN);
        maxScore = json.numberOrNull("maxScore");
        sections = json.listOrEmpty("sections", Section::of);
        questions = json.list("questions", Question::of);
        answers = json.listOrEmpty("answers", GivenAnswer::of);
        Integer last = json.integerOrNull("lastSequence");
        lastSequence = last == null ? 0 : last;
    }

    public static AttemptView of(Json json) throws MismatchException {
        return new AttemptView(json);
    }

    /** @return what it was read from, as JSON in one line; {@link #of} reads it again */
    public String source() {
        return source;
    }

    public UUID id() {
        return id;
    }

    public UUID assignmentId() {
        return assignmentId;
    }

    public String title() {
        return title;
    }

    public Mode mode() {
        return mode;
    }

    /** @return {@link Navigation#FREE} of a server that does not say */
    public Navigation navigation() {
        return navigation;
    }

    /** @return 1 for the student's first attempt at the assignment */
    public int number() {
        return number;
    }

    public long startedAtMillis() {
        return startedAtMillis;
    }

    /** @return when the server told this, by the clock of {@link #startedAtMillis}; null of a server that does not say */
    public @Nullable Long asOfMillis() {
        return asOfMillis;
    }

    /** @return when it stops taking responses, null when it does not */
    public @Nullable Long endsAtMillis() {
        return endsAtMillis;
    }

    public AttemptState state() {
        return state;
    }

    /** @return the points to be had; null of a server that does not say */
    public @Nullable Double maxScore() {
        return maxScore;
    }

    /** @return unmodifiable, in their order; each has as many questions as points */
    public List<Section> sections() {
        return sections;
    }

    /** @return unmodifiable, in the order to ask */
    public List<Question> questions() {
        return questions;
    }

    /** @return unmodifiable; what the student had answered when the server told this, at most one a question */
    public List<GivenAnswer> answers() {
        return answers;
    }

    /** @return of the responses the server has; 0 when it has none */
    public int lastSequence() {
        return lastSequence;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {
            "id", id,
            "assignmentId", assignmentId,
            "title", title,
            "mode", mode,
            "navigation", navigation,
            "number", number,
            "startedAtMillis", startedAtMillis,
            "endsAtMillis", endsAtMillis,
            "state", state,
            "maxScore", maxScore,
            "sections", sections,
            "questions", questions,
            "answers", answers,
            "lastSequence", lastSequence
        };
    }
}
