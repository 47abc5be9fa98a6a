package pl.pytajnik.server.attempt;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.Choice;
import pl.pytajnik.server.bank.DatePrecision;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.bank.Kind;
import pl.pytajnik.server.bank.MultipleChoice;
import pl.pytajnik.server.bank.ResponseFormat;
import pl.pytajnik.server.bank.TypedDate;
import pl.pytajnik.server.bank.TypedNumber;

/**
 * A question as a student sees it: there is no room for a key.
 *
 * @param position from 1
 * @param kind what it asks for
 * @param format how it is answered
 * @param stem the question
 * @param choices empty when the answer is typed
 * @param choose how many choices are wanted; null when it is one, or for the student to find out
 * @param unit of a number, to stand beside the field; null when there is none
 * @param precision of a date
 */
public record QuestionView(
        UUID itemId,
        int position,
        Kind kind,
        ResponseFormat format,
        String stem,
        List<ChoiceView> choices,
        @Nullable Integer choose,
        @Nullable String unit,
        @Nullable DatePrecision precision) {
    /** In their order. */
    static List<QuestionView> all(UUID seed, List<ItemVersion> questions) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> of(seed, i + 1, questions.get(i)))
                .toList();
    }

    /** @param seed tells the order of the choices */
    public static QuestionView of(UUID seed, int position, ItemVersion question) {
        return new QuestionView(
                question.itemId(),
                position,
                question.kind(),
                question.format(),
                question.stem(),
                ordered(seed, question).stream().map(ChoiceView::of).toList(),
                question.answer() instanceof MultipleChoice several ? several.choose() : null,
                question.answer() instanceof TypedNumber number ? number.unit() : null,
                question.answer() instanceof TypedDate date ? date.precision() : null);
    }

    /** „Prawda” is always first. */
    private static List<Choice> ordered(UUID seed, ItemVersion question) {
        return question.format() == ResponseFormat.TRUE_FALSE
                ? question.choices()
                : new ChoiceOrder(seed, question.itemId()).of(question.choices());
    }

    /** One option; which is right, it does not know. */
    public record ChoiceView(UUID id, String text) {
        static ChoiceView of(Choice choice) {
            return new ChoiceView(choice.id(), choice.text());
        }
    }
}
