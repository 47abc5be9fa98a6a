package pl.pytajnik.exchange.format;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.Proof;

/** Leaves out of an item's texts what is no character to see: control characters but tab and line end, half surrogates. Lines end by {@code \n}. */
final class Seen {
    /** Word processors put the vertical tab and the form feed between lines. */
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000b\\f]");

    private Seen() {}

    static Item of(Item item) {
        Proof proof = item.proof();
        return item.withStem(of(item.stem()))
                .withAnswer(of(item.answer()))
                .withFeedback(orNull(item.feedback()))
                .withProof(proof == null ? null : new Proof(of(proof.text()), orNull(proof.article()), proof.span()))
                .withTags(all(item.tags()));
    }

    private static Answer of(Answer answer) {
        if (answer instanceof Answer.SingleChoice single) {
            return new Answer.SingleChoice(choices(single.choices()), all(single.accepted()));
        }
        if (answer instanceof Answer.MultipleChoice multiple) {
            return new Answer.MultipleChoice(choices(multiple.choices()), multiple.credit());
        }
        if (answer instanceof Answer.TrueFalse truth) {
            return new Answer.TrueFalse(
                    truth.isTrue(), orNull(truth.feedbackIfTrue()), orNull(truth.feedbackIfFalse()));
        }
        if (answer instanceof Answer.TypedText typed) {
            return new Answer.TypedText(of(typed.key()), all(typed.accepted()));
        }
        if (answer instanceof Answer.TypedNumber number) {
            return new Answer.TypedNumber(
                    number.value(),
                    number.tolerance(),
                    number.isRelative(),
                    orNull(number.unit()),
                    all(number.unitSpellings()));
        }
        Answer.TypedDate date = (Answer.TypedDate) answer;
        return new Answer.TypedDate(date.precision(), date.year(), date.month(), date.day(), all(date.accepted()));
    }

    private static List<Choice> choices(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Choice(of(choice.text()), choice.right(), orNull(choice.feedback())))
                .toList();
    }

    private static List<String> all(List<String> texts) {
        return texts.stream().map(Seen::of).toList();
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : of(text);
    }

    private static String of(String text) {
        if (text.codePoints().allMatch(Seen::isSeen)) {
            return text;
        }
        return LINE_END.matcher(text)
                .replaceAll("\n")
                .codePoints()
                .filter(Seen::isSeen)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSeen(int character) {
        boolean isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean isControl = character < ' ' && character != '\n' && character != '\t' || character == 0x7F;
        boolean isNone = (character & 0xFFFE) == 0xFFFE;
        return !isHalf && !isControl && !isNone;
    }
}
