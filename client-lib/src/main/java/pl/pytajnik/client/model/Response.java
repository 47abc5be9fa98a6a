package pl.pytajnik.client.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.json.Timestamps;

/** A student's answer to one question, at one moment. Answering again makes another one. Immutable. */
public final class Response extends Value {
    private final Stamp stamp;
    private final UUID itemId;
    private final @Nullable String choiceId;
    private final @Nullable List<String> choiceIds;
    private final @Nullable String text;

    private Response(
            Stamp stamp,
            UUID itemId,
            @Nullable String choiceId,
            @Nullable List<String> choiceIds,
            @Nullable String text) {
        this.stamp = stamp;
        this.itemId = itemId;
        this.choiceId = choiceId;
        this.choiceIds = choiceIds;
        this.text = text;
    }

    public static Response chosen(Stamp stamp, UUID itemId, Choice choice) {
        return new Response(stamp, itemId, choice.id(), null, null);
    }

    /** @param choices of a multiple choice; none takes all back */
    public static Response chosen(Stamp stamp, UUID itemId, Collection<Choice> choices) {
        List<String> ids = new ArrayList<>();
        for (Choice choice : choices) ids.add(choice.id());
        return new Response(stamp, itemId, null, Collections.unmodifiableList(ids), null);
    }

    public static Response typed(Stamp stamp, UUID itemId, String text) {
        return new Response(stamp, itemId, null, null, text);
    }

    /** @param json as {@link #toJson} gives it */
    public static Response of(Json json) throws MismatchException {
        Stamp stamp = new Stamp(
                json.uuid("id"),
                json.integer("sequence"),
                json.instant("answeredAt"),
                json.wholeOrNull("elapsedMillis"));
        List<String> choiceIds = json.has("choiceIds") ? json.texts("choiceIds") : null;
        return new Response(
                stamp, json.uuid("itemId"), json.textOrNull("choiceId"), choiceIds, json.textOrNull("text"));
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

    /** @return null when the answer was typed, or several choices were asked for */
    public @Nullable String choiceId() {
        return choiceId;
    }

    /** @return unmodifiable; null unless several choices were asked for */
    public @Nullable List<String> choiceIds() {
        return choiceIds;
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
        if (stamp.elapsedMillis() != null) json.addProperty("elapsedMillis", stamp.elapsedMillis());
        if (choiceId != null) json.addProperty("choiceId", choiceId);
        if (choiceIds != null) {
            JsonArray ids = new JsonArray();
            for (String id : choiceIds) ids.add(id);
            json.add("choiceIds", ids);
        }
        if (text != null) json.addProperty("text", text);
        return json;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {
            "stamp", stamp, "itemId", itemId, "choiceId", choiceId, "choiceIds", choiceIds, "text", text
        };
    }
}
