package pl.pytajnik.client.model;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.json.Timestamps;

/** The student's next attempt at an assignment, fetched ahead so that it can begin without a network. Immutable. */
public final class Download extends Value {
    private static final int MILLIS_A_SECOND = 1000;

    private final String source;
    private final UUID attemptId;
    private final UUID assignmentId;
    private final String title;
    private final Mode mode;
    private final Navigation navigation;
    private final @Nullable Integer timeLimitSeconds;
    private final @Nullable Long dueAtMillis;
    private final @Nullable Double maxScore;
    private final List<Section> sections;
    private final List<Question> questions;

    private Download(Json json) throws MismatchException {
        source = json.toString();
        attemptId = json.uuid("attemptId");
        assignmentId = json.uuid("assignmentId");
        title = json.text("title");
        mode = json.constant("mode", Mode.values(), Mode.UNKNOWN);
        navigation = json.constantOr("navigation", Navigation.values(), Navigation.UNKNOWN, Navigation.FREE);
        timeLimitSeconds = json.integerOrNull("timeLimitSeconds");
        dueAtMillis = json.instantOrNull("dueAt");
        maxScore = json.numberOrNull("maxScore");
        sections = json.listOrEmpty("sections", Section::of);
        questions = json.list("questions", Question::of);
    }

    public static Download of(Json json) throws MismatchException {
        return new Download(json);
    }

    /** @return what it was read from, as JSON in one line; {@link #of} reads it again */
    public String source() {
        return source;
    }

    /** @return what the attempt has for an id from now on */
    public UUID attemptId() {
        return attemptId;
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

    public Navigation navigation() {
        return navigation;
    }

    /** @return the time from the start, null for no limit */
    public @Nullable Integer timeLimitSeconds() {
        return timeLimitSeconds;
    }

    /** @return milliseconds since 1970-01-01T00:00:00Z, null without a deadline */
    public @Nullable Long dueAtMillis() {
        return dueAtMillis;
    }

    /** @return points of all questions, null of a server that does not say */
    public @Nullable Double maxScore() {
        return maxScore;
    }

    /** @return unmodifiable, in order */
    public List<Section> sections() {
        return sections;
    }

    /** @return unmodifiable, in the order to ask */
    public List<Question> questions() {
        return questions;
    }

    /**
     * The attempt as the server would show it when it began now; its number is 0, for only the server can tell.
     *
     * @param nowMillis since 1970-01-01T00:00:00Z
     */
    public AttemptView begun(long nowMillis) throws MismatchException {
        JsonObject json = JsonParser.parseString(source).getAsJsonObject();
        json.addProperty("id", attemptId.toString());
        json.addProperty("number", 0);
        json.addProperty("state", AttemptState.OPEN.name());
        json.addProperty("startedAt", Timestamps.format(nowMillis));
        json.addProperty("asOf", Timestamps.format(nowMillis));
        Long end = endOf(nowMillis);
        if (end != null) json.addProperty("endsAt", Timestamps.format(end));
        return AttemptView.of(Json.parse(json.toString()));
    }

    private @Nullable Long endOf(long start) {
        if (timeLimitSeconds == null) return dueAtMillis;
        long limited = start + (long) timeLimitSeconds * MILLIS_A_SECOND;
        return dueAtMillis == null ? limited : Long.valueOf(Math.min(limited, dueAtMillis));
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {"source", source};
    }
}
