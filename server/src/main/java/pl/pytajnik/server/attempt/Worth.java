package pl.pytajnik.server.attempt;

import java.util.Optional;
import pl.pytajnik.content.answer.AnswerChecker;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.bank.MultipleChoice;
import pl.pytajnik.server.bank.TypedNumber;

/**
 * What an answer is worth, by the format of its question: choices by their ids; names, numbers and dates as content reads
 * them. Immutable and thread-safe.
 */
final class Worth {
    private final AnswerChecker checker = AnswerChecker.polish();
    private final NearNumbers numbers = new NearNumbers(checker);

    Mark of(ItemVersion question, Given given) {
        return switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE -> Mark.of(question.rightChoices().equals(given.choices()));
            case MULTIPLE_CHOICE -> Mark.of(((MultipleChoice) question.answer()).fraction(given.choices()));
            case TYPED_TEXT -> ofText(question, given.text());
            case NUMBER -> numbers.mark((TypedNumber) question.answer(), given.text());
            case DATE -> read(Kind.WHEN, question, given.text());
        };
    }

    private Mark ofText(ItemVersion question, String text) {
        Optional<Kind> reading = question.kind().reading();
        return reading.isPresent()
                ? read(reading.get(), question, text)
                : Mark.of(Alike.toAny(text, question.key(), question.accepted()));
    }

    private Mark read(Kind kind, ItemVersion question, String text) {
        return Mark.of(checker.check(kind, question.key(), question.accepted(), text));
    }
}
