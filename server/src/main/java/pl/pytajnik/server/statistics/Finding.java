package pl.pytajnik.server.statistics;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A verdict on a question.
 *
 * @param code what the figures mean
 * @param choiceId the choice it is about; null when it is about the whole question
 * @param text the typed answer it is about, or the text of the choice
 */
public record Finding(
        Verdict code, @Nullable UUID choiceId, @Nullable String text) {
    static Finding of(Verdict code) {
        return new Finding(code, null, null);
    }

    static Finding of(Verdict code, ChoiceCount choice) {
        return new Finding(code, choice.choiceId(), choice.text());
    }
}
