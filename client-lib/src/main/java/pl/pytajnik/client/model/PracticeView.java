package pl.pytajnik.client.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** Questions to practise, as the server showed them last. Times are milliseconds since 1970-01-01T00:00:00Z. Immutable. */
public final class PracticeView extends Value {
    private final UUID id;
    private final long startedAtMillis;
    private final List<Question> questions;
    private final List<UUID> answered;

    private PracticeView(Json json) throws MismatchException {
        id = json.uuid("id");
        startedAtMillis = json.instant("startedAt");
        questions = json.list("questions", Question::of);
        answered = json.uuids("answered");
    }

    public static PracticeView of(Json json) throws MismatchException {
        return new PracticeView(json);
    }

    public UUID id() {
        return id;
    }

    public long startedAtMillis() {
        return startedAtMillis;
    }

    /** @return unmodifiable, in the order to ask; empty when there is nothing to practise */
    public List<Question> questions() {
        return questions;
    }

    /** @return unmodifiable; the items answered in this session before */
    public List<UUID> answered() {
        return answered;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {"id", id, "startedAtMillis", startedAtMillis, "questions", questions, "answered", answered
        };
    }
}
