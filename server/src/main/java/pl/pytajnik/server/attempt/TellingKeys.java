package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.server.attempt.RightForms.Told;
import pl.pytajnik.server.attempt.TypedKey.DateKey;
import pl.pytajnik.server.attempt.TypedKey.NumberKey;
import pl.pytajnik.server.attempt.TypedKey.Otherwise;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.bank.TypedNumber;

/** Makes keys for devices. That they may be told, the caller has asked {@link SecretItems} and {@link KeptFeedback}. */
@ApplicationScoped
public class TellingKeys {
    private final Worth worth = new Worth();

    public PracticeKey with(ItemVersion question) {
        return PracticeKey.of(question, typed(question));
    }

    public PracticeKey withoutFeedback(ItemVersion question) {
        return with(question).withoutFeedback();
    }

    private @Nullable TypedKey typed(ItemVersion question) {
        return switch (question.format()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE -> null;
            case TYPED_TEXT ->
                question.kind().reading().map(kind -> read(kind, question)).orElseGet(() -> compared(question));
            case NUMBER -> number((TypedNumber) question.answer(), forms(Kind.HOW_MANY, question));
            case DATE -> read(Kind.WHEN, question);
        };
    }

    private static TypedKey compared(ItemVersion question) {
        return new TypedKey(folded(texts(question)), Otherwise.WRONG, List.of(), List.of());
    }

    private TypedKey read(Kind kind, ItemVersion question) {
        return of(forms(kind, question));
    }

    private RightForms forms(Kind kind, ItemVersion question) {
        return new RightForms(
                kind,
                texts(question),
                text -> worth.of(question, new Given(Set.of(), text)).isCorrect());
    }

    static TypedKey of(RightForms forms) {
        List<String> folded = folded(forms.written());
        return switch (forms.kind()) {
            case WHO -> new TypedKey(folded, Otherwise.NAME, List.of(), List.of());
            case WHEN -> {
                Told<DateKey> dates = RightDates.of(forms);
                yield new TypedKey(folded, dates.all() ? Otherwise.DATE : Otherwise.OPEN, List.of(), dates.values());
            }
            case HOW_MANY -> {
                Told<NumberKey> numbers = RightNumbers.of(forms);
                yield new TypedKey(
                        folded, numbers.all() ? Otherwise.NUMBER : Otherwise.OPEN, numbers.values(), List.of());
            }
        };
    }

    private static TypedKey number(TypedNumber answer, RightForms forms) {
        TypedKey exact = of(forms);
        List<NumberKey> numbers = new ArrayList<>(exact.numbers());
        numbers.add(0, RightNumbers.near(answer));
        return new TypedKey(exact.forms(), exact.otherwise(), numbers, List.of());
    }

    private static List<String> texts(ItemVersion question) {
        return Stream.concat(Stream.of(question.key()), question.accepted().stream())
                .toList();
    }

    private static List<String> folded(List<String> texts) {
        return texts.stream().map(Alike::folded).distinct().toList();
    }
}
