package pl.pytajnik.client;

import com.google.gson.JsonObject;
import java.util.UUID;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.Response;

/** A response as a journal keeps it: with its attempt and the place of its question. Immutable. */
final class Entry {
    private final UUID attemptId;
    private final int position;
    private final Response response;

    Entry(UUID attemptId, int position, Response response) {
        this.attemptId = attemptId;
        this.position = position;
        this.response = response;
    }

    static Entry of(String text) throws MismatchException {
        Json json = Json.parse(text);
        return new Entry(json.uuid("attemptId"), json.integer("position"), Response.of(json.child("response")));
    }

    UUID attemptId() {
        return attemptId;
    }

    int position() {
        return position;
    }

    Response response() {
        return response;
    }

    String text() {
        return json().toString();
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("attemptId", attemptId.toString());
        json.addProperty("position", position);
        json.add("response", response.toJson());
        return json;
    }
}
