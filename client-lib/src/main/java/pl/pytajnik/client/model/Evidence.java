package pl.pytajnik.client.model;

import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** The part of the article that proves a key: half-open, in UTF-16 code units of the article's text. Immutable. */
public final class Evidence extends Value {
    private final int start;
    private final int end;
    private final String text;

    private Evidence(Json json) throws MismatchException {
        start = json.integer("start");
        end = json.integer("end");
        text = json.text("text");
    }

    public static Evidence of(Json json) throws MismatchException {
        return new Evidence(json);
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public String text() {
        return text;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {"start", start, "end", end, "text", text};
    }
}
