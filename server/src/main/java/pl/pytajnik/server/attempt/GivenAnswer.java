package pl.pytajnik.server.attempt;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.Choice;
import pl.pytajnik.server.bank.ItemVersion;

/** What a student answered, in words. */
final class GivenAnswer {
    private GivenAnswer() {}

    /** The typed text or the text of the choice; null when nothing was answered in time. */
    static @Nullable String to(ItemVersion question, CountedResponses counted) {
        return counted.of(question.itemId())
                .map(response -> text(question, response))
                .orElse(null);
    }

    /** What one response says. */
    static String text(ItemVersion question, Response response) {
        return question.choices().stream()
                .filter(choice -> choice.id().equals(response.choiceId()))
                .map(Choice::text)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(response.text(), ""));
    }
}
