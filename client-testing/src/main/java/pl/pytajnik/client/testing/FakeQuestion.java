package pl.pytajnik.client.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question with its key.
 *
 * @param choices texts by id, in the order to show; empty when the answer is typed
 */
record FakeQuestion(UUID itemId, String stem, String key, Map<String, String> choices) {
    private static final int LONGEST_TEXT = 1000;

    static FakeQuestion of(String stem, String key, List<String> choices) {
        Map<String, String> byId = new LinkedHashMap<>();
        for (String choice : choices) byId.put(UUID.randomUUID().toString(), choice);
        return new FakeQuestion(UUID.randomUUID(), stem, key, byId);
    }

    JsonObject json(int position) {
        JsonObject json = new JsonObject();
        json.addProperty("itemId", itemId.toString());
        json.addProperty("position", position);
        json.addProperty("kind", "OTHER");
        json.addProperty("format", choices.isEmpty() ? "TYPED_TEXT" : "SINGLE_CHOICE");
        json.addProperty("stem", stem);
        JsonArray shown = new JsonArray();
        choices.forEach((id, text) -> shown.add(choice(id, text)));
        json.add("choices", shown);
        return json;
    }

    private static JsonObject choice(String id, String text) {
        JsonObject choice = new JsonObject();
        choice.addProperty("id", id);
        choice.addProperty("text", text);
        return choice;
    }

    /** @return why the response cannot be taken, null when it can */
    @Nullable
    String refusal(JsonObject response) {
        JsonElement given = response.get(choices.isEmpty() ? "text" : "choiceId");
        if (given == null || given.isJsonNull() || answers(response) != 1) return "validation";
        if (choices.isEmpty()) return given.getAsString().length() > LONGEST_TEXT ? "validation" : null;
        return choices.containsKey(given.getAsString()) ? null : "unknown-choice";
    }

    private static long answers(JsonObject response) {
        return List.of("choiceId", "choiceIds", "text").stream()
                .filter(response::has)
                .count();
    }

    /** @return what was answered, in words */
    String words(JsonObject response) {
        return choices.isEmpty()
                ? response.get("text").getAsString()
                : choices.getOrDefault(response.get("choiceId").getAsString(), "");
    }

    boolean isRight(String words) {
        return words.strip().equalsIgnoreCase(key);
    }
}
