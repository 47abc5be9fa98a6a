package pl.pytajnik.client.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** A part of an attempt; its questions follow one another. Immutable. */
public final class Section extends Value {
    private final @Nullable String title;
    private final @Nullable String instruction;
    private final List<Double> points;

    private Section(Json json) throws MismatchException {
        title = json.textOrNull("title");
        instruction = json.textOrNull("instruction");
        points = json.numbers("points");
    }

    public static Section of(Json json) throws MismatchException {
        return new Section(json);
    }

    /** @return null where the quiz has no parts to speak of */
    public @Nullable String title() {
        return title;
    }

    /** @return what to do in this part, null for nothing to say */
    public @Nullable String instruction() {
        return instruction;
    }

    /** @return unmodifiable; what each of its questions is worth, in their order */
    public List<Double> points() {
        return points;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {"title", title, "instruction", instruction, "points", points};
    }
}
