package pl.pytajnik.server.attempt;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.ItemVersion;

/**
 * What a student has answered to a question, so that another device can show it.
 *
 * @param sequence of the response that counts
 * @param choiceIds what was chosen; empty when it was typed or nothing is chosen any more
 * @param text what was typed; null when there was something to choose
 */
public record OwnAnswerView(
        UUID itemId,
        @Schema(required = true) int sequence,
        List<UUID> choiceIds,
        @Nullable String text) {
    /** In the order of the questions; those without an answer are left out. */
    static List<OwnAnswerView> all(Sheet sheet, List<Response> given) {
        CountedResponses counted = CountedResponses.among(given);
        return sheet.questions().stream()
                .map(question -> counted.of(question.itemId())
                        .map(response -> of(question, response))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static OwnAnswerView of(ItemVersion question, Response response) {
        Given given = response.given();
        return new OwnAnswerView(
                response.itemId(),
                response.sequence(),
                given.choices().stream().sorted().toList(),
                question.choices().isEmpty() ? given.text() : null);
    }
}
