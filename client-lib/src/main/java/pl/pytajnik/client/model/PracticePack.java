package pl.pytajnik.client.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** Questions to practise without a network, with their keys. Times are milliseconds since 1970-01-01T00:00:00Z. Immutable. */
public final class PracticePack extends Value {
    private final UUID id;
    private final long takenAtMillis;
    private final List<Question> questions;
    private final Map<UUID, PracticeKey> keys = new HashMap<>();
    private final String source;

    private PracticePack(Json json) throws MismatchException {
        id = json.uuid("id");
        takenAtMillis = json.instant("startedAt");
        List<Question> asked = new ArrayList<>();
        for (Json packed : json.list("questions", one -> one)) {
            Question question = Question.of(packed.child("question"));
            asked.add(question);
            keys.put(question.itemId(), PracticeKey.of(packed.child("key")));
        }
        questions = Collections.unmodifiableList(asked);
        source = json.toString();
    }

    public static PracticePack of(Json json) throws MismatchException {
        return new PracticePack(json);
    }

    /** The practice session its answers belong to. */
    public UUID id() {
        return id;
    }

    public long takenAtMillis() {
        return takenAtMillis;
    }

    /** @return unmodifiable, in the order to ask; empty when there is nothing to practise */
    public List<Question> questions() {
        return questions;
    }

    /** @throws IllegalArgumentException if there is no such question */
    public PracticeKey key(UUID itemId) {
        PracticeKey key = keys.get(itemId);
        if (key == null) throw new IllegalArgumentException("itemId: no question " + itemId + " in practice " + id);
        return key;
    }

    /** @return the JSON it was made of */
    public String source() {
        return source;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {"id", id, "takenAtMillis", takenAtMillis, "questions", questions, "keys", keys};
    }
}
