package pl.pytajnik.client.model;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** What the student has answered to a question, as an app shows it again. Immutable. */
public final class GivenAnswer extends Value {
    private final UUID itemId;
    private final int sequence;
    private final List<String> choiceIds;
    private final @Nullable String text;

    private GivenAnswer(UUID itemId, int sequence, List<String> choiceIds, @Nullable String text) {
        this.itemId = itemId;
        this.sequence = sequence;
        this.choiceIds = choiceIds;
        this.text = text;
    }

    public static GivenAnswer of(Json json) throws MismatchException {
        return new GivenAnswer(
                json.uuid("itemId"), json.integer("sequence"), json.texts("choiceIds"), json.textOrNull("text"));
    }

    public static GivenAnswer of(Response response) {
        String one = response.choiceId();
        List<String> several = response.choiceIds();
        List<String> none = several == null ? Collections.<String>emptyList() : several;
        return new GivenAnswer(
                response.itemId(),
                response.stamp().sequence(),
                one == null ? none : Collections.singletonList(one),
                response.text());
    }

    public UUID itemId() {
        return itemId;
    }

    /** @return of the response that said it; a greater one came later */
    public int sequence() {
        return sequence;
    }

    /** @return unmodifiable; empty when the answer was typed, or all was taken back */
    public List<String> choiceIds() {
        return choiceIds;
    }

    /** @return null when there was something to choose */
    public @Nullable String text() {
        return text;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {"itemId", itemId, "sequence", sequence, "choiceIds", choiceIds, "text", text};
    }
}
