package pl.pytajnik.client.model;

import com.google.gson.JsonObject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Timestamps;

/** A student's answer to one question, at one moment. Answering again makes another one. Immutable. */
public final class Response extends Value {
    private final Stamp stamp;
    private final UUID itemId;
    private final @Nullable String choiceId;
    private final @Nullable String text;

    private Response(Stamp stamp, UUID itemId, @Nullable String choiceId, @Nullable String text) {
        this.stamp = stamp;
        this.itemId = itemId;
        this.choiceId = choiceId;
        this.text = text;
    }

    public static Response chosen(Stamp stamp, UUID itemId, Choice choice) {
        return new Response(stamp, itemId, choice.id(), null);
    }

    public static Response typed(Stamp stamp, UUID itemId, String text) {
        return new Response(stamp, itemId, null, text);
    }

    public UUID id() {
        return stamp.id();
    }

    public Stamp stamp() {
        return stamp;
    }

    public UUID itemId() {
        return itemId;
    }

    /** @return null when the answer was typed */
    public @Nullable String choiceId() {
        return choiceId;
    }

    /** @return null when the answer was chosen */
    public @Nullable String text() {
        return text;
    }

    /** @return as the API takes it */
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("id", id().toString());
        json.addProperty("itemId", itemId.toString());
        json.addProperty("sequence", stamp.sequence());
        json.addProperty("answeredAt", Timestamps.format(stamp.answeredAtMillis()));
        if (choiceId != null) json.addProperty("choiceId", choiceId);
        if (text != null) json.addProperty("text", text);
        return json;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {"stamp", stamp, "itemId", itemId, "choiceId", choiceId, "text", text};
    }
}
