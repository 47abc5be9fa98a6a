package pl.pytajnik.client.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** What a student has done so far, over all assignments. Immutable. */
public final class Progress extends Value {
    private final int answered;
    private final int correct;
    private final int attempts;
    private final List<KindProgress> byKind;

    private Progress(Json json) throws MismatchException {
        answered = json.integer("answered");
        correct = json.integer("correct");
        attempts = json.integer("attempts");
        byKind = json.list("byKind", KindProgress::of);
    }

    public static Progress of(Json json) throws MismatchException {
        return new Progress(json);
    }

    public int answered() {
        return answered;
    }

    public int correct() {
        return correct;
    }

    public int attempts() {
        return attempts;
    }

    /** @return unmodifiable */
    public List<KindProgress> byKind() {
        return byKind;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {"answered", answered, "correct", correct, "attempts", attempts, "byKind", byKind};
    }
}
