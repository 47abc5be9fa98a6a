package pl.pytajnik.client.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** A quiz set to one of the student's classes. Times are milliseconds since 1970-01-01T00:00:00Z. Immutable. */
public final class Assignment extends Value {
    private final UUID id;
    private final String title;
    private final String classroomName;
    private final Mode mode;
    private final @Nullable Long opensAtMillis;
    private final @Nullable Long dueAtMillis;
    private final @Nullable Integer timeLimitSeconds;
    private final @Nullable Integer maxAttempts;
    private final int attemptsUsed;
    private final Navigation navigation;
    private final boolean downloadable;
    private final int questionCount;

    private Assignment(Json json) throws MismatchException {
        id = json.uuid("id");
        title = json.text("title");
        classroomName = json.text("classroomName");
        mode = json.constant("mode", Mode.values(), Mode.UNKNOWN);
        opensAtMillis = json.instantOrNull("opensAt");
        dueAtMillis = json.instantOrNull("dueAt");
        timeLimitSeconds = json.integerOrNull("timeLimitSeconds");
        maxAttempts = json.integerOrNull("maxAttempts");
        attemptsUsed = json.integer("attemptsUsed");
        navigation = json.constantOr("navigation", Navigation.values(), Navigation.UNKNOWN, Navigation.FREE);
        downloadable = Boolean.TRUE.equals(json.flagOrNull("downloadable"));
        questionCount = json.integer("questionCount");
    }

    public static Assignment of(Json json) throws MismatchException {
        return new Assignment(json);
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String classroomName() {
        return classroomName;
    }

    public Mode mode() {
        return mode;
    }

    /** @return null when it is open from the start */
    public @Nullable Long opensAtMillis() {
        return opensAtMillis;
    }

    /** @return null without a deadline */
    public @Nullable Long dueAtMillis() {
        return dueAtMillis;
    }

    /** @return the time for one attempt, null for no limit */
    public @Nullable Integer timeLimitSeconds() {
        return timeLimitSeconds;
    }

    /** @return null for any number of attempts */
    public @Nullable Integer maxAttempts() {
        return maxAttempts;
    }

    public int attemptsUsed() {
        return attemptsUsed;
    }

    public Navigation navigation() {
        return navigation;
    }

    /** @return whether {@code PytajnikClient.download} may fetch its questions ahead, to begin without a network */
    public boolean isDownloadable() {
        return downloadable;
    }

    public int questionCount() {
        return questionCount;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {
            "id", id,
            "title", title,
            "classroomName", classroomName,
            "mode", mode,
            "opensAtMillis", opensAtMillis,
            "dueAtMillis", dueAtMillis,
            "timeLimitSeconds", timeLimitSeconds,
            "maxAttempts", maxAttempts,
            "attemptsUsed", attemptsUsed,
            "navigation", navigation,
            "downloadable", downloadable,
            "questionCount", questionCount
        };
    }
}
