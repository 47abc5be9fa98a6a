package pl.pytajnik.server.attempt;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.Choice;
import pl.pytajnik.server.bank.ItemVersion;

/** What a student answered, in words. */
final class GivenAnswer {
    private GivenAnswer() {}

    /** The typed text or the texts of the choices; null when nothing was answered in time. */
    static @Nullable String to(ItemVersion question, CountedResponses counted) {
        return counted.of(question.itemId())
                .map(response -> text(question, response))
                .orElse(null);
    }

    /** The choices that count; none when nothing was chosen in time. */
    static Set<UUID> choices(ItemVersion question, CountedResponses counted) {
        return counted.of(question.itemId())
                .map(response -> response.given().choices())
                .orElse(Set.of());
    }

    /** What one response says. */
    static String text(ItemVersion question, Response response) {
        Given given = response.given();
        if (question.choices().isEmpty()) {
            return given.text();
        }
        return question.choices().stream()
                .filter(choice -> given.choices().contains(choice.id()))
                .map(Choice::text)
                .collect(Collectors.joining("; "));
    }
}
