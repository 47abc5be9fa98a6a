package pl.pytajnik.client.model;

import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** One of the answers to choose from. Its id holds within its attempt only. Immutable. */
public final class Choice extends Value {
    private final String id;
    private final String text;

    private Choice(Json json) throws MismatchException {
        id = json.text("id");
        text = json.text("text");
    }

    public static Choice of(Json json) throws MismatchException {
        return new Choice(json);
    }

    public String id() {
        return id;
    }

    public String text() {
        return text;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {"id", id, "text", text};
    }
}
