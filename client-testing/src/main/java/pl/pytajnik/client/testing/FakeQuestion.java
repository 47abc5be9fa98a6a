package pl.pytajnik.client.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question with its key.
 *
 * @param choices texts by id, in the order to show; empty when the answer is typed
 * @param proof the sentence of the article that has the key, null without one
 */
record FakeQuestion(
        UUID itemId,
        String stem,
        String key,
        Map<String, String> choices,
        @Nullable String proof) {
    /** Stands for one that is not asked. */
    static final FakeQuestion NONE = of("", "", List.of());

    private static final int LONGEST_TEXT = 1000;

    static FakeQuestion of(String stem, String key, List<String> choices) {
        Map<String, String> byId = new LinkedHashMap<>();
        for (String choice : choices) byId.put(UUID.randomUUID().toString(), choice);
        return new FakeQuestion(UUID.randomUUID(), stem, key, byId, null);
    }

    FakeQuestion because(String sentence) {
        return new FakeQuestion(itemId, stem, key, choices, sentence);
    }

    JsonElement evidence() {
        if (proof == null) return JsonNull.INSTANCE;
        JsonObject evidence = new JsonObject();
        evidence.addProperty("start", 0);
        evidence.addProperty("end", proof.length());
        evidence.addProperty("text", proof);
        return evidence;
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

    JsonObject verdict(String words) {
        JsonObject json = new JsonObject();
        json.addProperty("correct", isRight(words));
        json.addProperty("fraction", isRight(words) ? 1 : 0);
        json.addProperty("key", key);
        json.add("evidence", evidence());
        return json;
    }

    /** For a device that practises without a network: what it judges is what {@link #isRight} does, and none is left open. */
    JsonObject keyJson() {
        JsonArray keys = new JsonArray();
        choices.forEach((id, text) -> {
            JsonObject choice = new JsonObject();
            choice.addProperty("id", id);
            choice.addProperty("right", isRight(text));
            keys.add(choice);
        });
        JsonObject json = new JsonObject();
        json.addProperty("key", key);
        json.add("choices", keys);
        if (choices.isEmpty()) json.add("typed", typedKey());
        return json;
    }

    private JsonObject typedKey() {
        JsonArray forms = new JsonArray();
        forms.add(folded(key));
        JsonObject typed = new JsonObject();
        typed.add("forms", forms);
        typed.addProperty("otherwise", "WRONG");
        return typed;
    }

    /** As the API says that forms are folded. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[łŁ]", "l")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("(?<=[\\p{L}\\p{N}]) ?[.!]$", "");
    }

    boolean isRight(String words) {
        return folded(words).equals(folded(key));
    }
}
