package pl.pytajnik.server.attempt;

import java.util.List;
import java.util.UUID;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.server.bank.Choice;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.bank.ResponseFormat;

/**
 * A question as a student sees it: there is no room for a key.
 *
 * @param position from 1
 * @param choices empty when the answer is typed
 */
public record QuestionView(
        UUID itemId, int position, Kind kind, ResponseFormat format, String stem, List<ChoiceView> choices) {
    static QuestionView of(UUID seed, int position, ItemVersion question) {
        List<Choice> shuffled = new ChoiceOrder(seed, question.itemId()).of(question.choices());
        return new QuestionView(
                question.itemId(),
                position,
                question.kind(),
                question.format(),
                question.stem(),
                shuffled.stream().map(ChoiceView::of).toList());
    }

    /** One option; which is right, it does not know. */
    public record ChoiceView(UUID id, String text) {
        static ChoiceView of(Choice choice) {
            return new ChoiceView(choice.id(), choice.text());
        }
    }
}
