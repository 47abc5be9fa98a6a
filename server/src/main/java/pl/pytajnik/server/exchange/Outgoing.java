package pl.pytajnik.server.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Credit;
import pl.pytajnik.exchange.item.DatePrecision;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.Kind;
import pl.pytajnik.exchange.item.Proof;
import pl.pytajnik.exchange.item.Span;
import pl.pytajnik.server.bank.ItemEvidence;
import pl.pytajnik.server.bank.ItemView;
import pl.pytajnik.server.bank.MultipleChoice;
import pl.pytajnik.server.bank.Option;
import pl.pytajnik.server.bank.SingleChoice;
import pl.pytajnik.server.bank.Tolerance;
import pl.pytajnik.server.bank.TrueFalse;
import pl.pytajnik.server.bank.TypedDate;
import pl.pytajnik.server.bank.TypedNumber;
import pl.pytajnik.server.bank.TypedText;

/** An item of the bank as the formats know it. {@link Incoming} is the way back. */
final class Outgoing {
    private Outgoing() {}

    /** @param titles of the articles that evidence points into, as far as they are known, by id */
    static Item of(ItemView item, Map<UUID, String> titles) {
        return new Item(
                item.id(),
                Kind.valueOf(item.kind().name()),
                item.stem(),
                answer(item.answer()),
                item.difficulty(),
                item.feedback(),
                proof(item.evidence(), titles),
                item.tags());
    }

    private static @Nullable Proof proof(@Nullable ItemEvidence evidence, Map<UUID, String> titles) {
        if (evidence == null) {
            return null;
        }
        Span span = new Span(evidence.articleId(), evidence.start(), evidence.end());
        return new Proof(evidence.text(), titles.get(evidence.articleId()), span);
    }

    private static Answer answer(pl.pytajnik.server.bank.Answer answer) {
        if (answer instanceof SingleChoice single) {
            return new Answer.SingleChoice(choices(single.choices()), single.accepted());
        }
        if (answer instanceof MultipleChoice multiple) {
            Credit credit =
                    Credit.valueOf(Objects.requireNonNull(multiple.credit()).name());
            return new Answer.MultipleChoice(choices(multiple.choices()), credit);
        }
        if (answer instanceof TrueFalse truth) {
            return new Answer.TrueFalse(truth.isTrue(), truth.feedbackIfTrue(), truth.feedbackIfFalse());
        }
        if (answer instanceof TypedText typed) {
            return new Answer.TypedText(typed.key(), typed.accepted());
        }
        return answer instanceof TypedNumber number ? number(number) : date((TypedDate) answer);
    }

    private static List<Choice> choices(List<Option> options) {
        return options.stream()
                .map(option -> new Choice(option.text(), option.right(), option.feedback()))
                .toList();
    }

    private static Answer number(TypedNumber number) {
        return new Answer.TypedNumber(
                number.value(),
                Objects.requireNonNullElse(number.tolerance(), BigDecimal.ZERO),
                number.toleranceType() == Tolerance.RELATIVE,
                number.unit(),
                Objects.requireNonNullElse(number.unitSpellings(), List.of()));
    }

    private static Answer date(TypedDate date) {
        return new Answer.TypedDate(
                DatePrecision.valueOf(date.precision().name()), date.year(), date.month(), date.day(), date.accepted());
    }
}
