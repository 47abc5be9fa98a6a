package pl.pytajnik.client.model;

import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** What is to be said of a choice once the keys are released. Immutable. */
public final class ChoiceResult extends Value {
    private final String id;
    private final String text;
    private final boolean right;
    private final boolean chosen;
    private final @Nullable String feedback;

    private ChoiceResult(Json json) throws MismatchException {
        id = json.text("id");
        text = json.text("text");
        right = json.flag("right");
        chosen = json.flag("chosen");
        feedback = json.textOrNull("feedback");
    }

    public static ChoiceResult of(Json json) throws MismatchException {
        return new ChoiceResult(json);
    }

    public String id() {
        return id;
    }

    public String text() {
        return text;
    }

    public boolean right() {
        return right;
    }

    /** @return whether the student chose it */
    public boolean chosen() {
        return chosen;
    }

    /** @return what the teacher says to those who chose it, null for nothing */
    public @Nullable String feedback() {
        return feedback;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {
            "id", id,
            "text", text,
            "right", right,
            "chosen", chosen,
            "feedback", feedback
        };
    }
}
