package pl.pytajnik.client.model;

import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** How many questions of one kind a student answered, and how many rightly. Immutable. */
public final class KindProgress extends Value {
    private final Kind kind;
    private final int answered;
    private final int correct;

    private KindProgress(Json json) throws MismatchException {
        kind = json.constant("kind", Kind.values(), Kind.UNKNOWN);
        answered = json.integer("answered");
        correct = json.integer("correct");
    }

    public static KindProgress of(Json json) throws MismatchException {
        return new KindProgress(json);
    }

    public Kind kind() {
        return kind;
    }

    public int answered() {
        return answered;
    }

    public int correct() {
        return correct;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {"kind", kind, "answered", answered, "correct", correct};
    }
}
