package pl.pytajnik.server.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.server.bank.Credit;
import pl.pytajnik.server.bank.DatePrecision;
import pl.pytajnik.server.bank.Kind;
import pl.pytajnik.server.bank.MultipleChoice;
import pl.pytajnik.server.bank.NewEvidence;
import pl.pytajnik.server.bank.NewItem;
import pl.pytajnik.server.bank.Option;
import pl.pytajnik.server.bank.SingleChoice;
import pl.pytajnik.server.bank.Tolerance;
import pl.pytajnik.server.bank.TrueFalse;
import pl.pytajnik.server.bank.TypedDate;
import pl.pytajnik.server.bank.TypedNumber;
import pl.pytajnik.server.bank.TypedText;

/** An item of a file as the bank takes it. {@link Outgoing} is the way back. */
final class Incoming {
    private Incoming() {}

    /** @param evidence where one of the teacher's own articles proves the key; null: nowhere */
    static NewItem of(Item item, @Nullable NewEvidence evidence) {
        return new NewItem(
                item.stem(),
                answer(item.answer()),
                null,
                null,
                null,
                null,
                Kind.valueOf(item.kind().name()),
                item.difficulty(),
                item.feedback(),
                evidence,
                item.tags());
    }

    private static pl.pytajnik.server.bank.Answer answer(Answer answer) {
        if (answer instanceof Answer.SingleChoice single) {
            return new SingleChoice(options(single.choices()), single.accepted());
        }
        if (answer instanceof Answer.MultipleChoice multiple) {
            return new MultipleChoice(
                    options(multiple.choices()),
                    Credit.valueOf(multiple.credit().name()));
        }
        if (answer instanceof Answer.TrueFalse truth) {
            return new TrueFalse(truth.isTrue(), truth.feedbackIfTrue(), truth.feedbackIfFalse(), null, null);
        }
        if (answer instanceof Answer.TypedText typed) {
            return new TypedText(typed.key(), typed.accepted());
        }
        return answer instanceof Answer.TypedNumber number ? number(number) : date((Answer.TypedDate) answer);
    }

    private static List<Option> options(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Option(null, choice.text(), choice.right(), choice.feedback()))
                .toList();
    }

    private static TypedNumber number(Answer.TypedNumber number) {
        Tolerance type = number.isRelative() ? Tolerance.RELATIVE : Tolerance.ABSOLUTE;
        return new TypedNumber(number.value(), number.tolerance(), type, number.unit(), number.unitSpellings());
    }

    private static TypedDate date(Answer.TypedDate date) {
        return new TypedDate(
                DatePrecision.valueOf(date.precision().name()), date.year(), date.month(), date.day(), date.accepted());
    }
}
