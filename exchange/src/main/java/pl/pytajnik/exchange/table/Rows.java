package pl.pytajnik.exchange.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Keys;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Bounds;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.DatePrecision;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.Proof;

/** An item as a row of our table. */
final class Rows {
    private static final int PER_CENT = 2;

    private Rows() {}

    static List<String> heading() {
        List<String> names = new ArrayList<>();
        for (Headings.Heading heading : Headings.OURS) {
            if (heading.column().isNumbered()) {
                IntStream.rangeClosed(1, Bounds.CHOICES).forEach(i -> names.add(heading.name() + " " + i));
            } else {
                names.add(heading.name());
            }
        }
        return names;
    }

    static List<String> of(Item item) {
        Map<Column, String> said = said(item);
        List<Choice> choices = item.answer() instanceof Answer.TrueFalse
                ? List.of()
                : item.answer().choices();
        List<String> cells = new ArrayList<>();
        for (Headings.Heading heading : Headings.OURS) {
            switch (heading.column()) {
                case CHOICE -> numbered(choices, cells, Choice::text);
                case COMMENT -> numbered(choices, cells, choice -> or(choice.feedback()));
                default -> cells.add(said.getOrDefault(heading.column(), ""));
            }
        }
        return cells;
    }

    private static void numbered(List<Choice> choices, List<String> cells, Function<Choice, String> says) {
        for (int i = 0; i < Bounds.CHOICES; i++) {
            cells.add(i < choices.size() ? says.apply(choices.get(i)) : "");
        }
    }

    private static Map<Column, String> said(Item item) {
        Map<Column, String> said = new EnumMap<>(Column.class);
        said.put(Column.ID, item.id() == null ? "" : item.id().toString());
        said.put(Column.KIND, Words.KINDS.get(item.kind().name()));
        said.put(Column.STEM, item.stem());
        said.put(Column.FEEDBACK, or(item.feedback()));
        said.put(Column.DIFFICULTY, Integer.toString(item.difficulty()));
        said.put(Column.TAGS, Lists.joined(item.tags()));
        Proof proof = item.proof();
        if (proof != null) {
            said.put(Column.PROOF, proof.text());
            said.put(Column.ARTICLE, or(proof.article()));
        }
        answer(item.answer(), said);
        return said;
    }

    private static void answer(Answer answer, Map<Column, String> said) {
        said.put(Column.OTHERS, Lists.joined(answer.accepted()));
        if (answer instanceof Answer.TrueFalse truth) {
            truth(truth, said);
        } else if (answer instanceof Answer.TypedNumber number) {
            number(number, said);
        } else if (answer instanceof Answer.TypedDate date) {
            date(date, said);
        } else if (answer instanceof Answer.TypedText typed) {
            type("TYPED_TEXT", typed.key(), said);
        } else {
            choices(answer, said);
        }
    }

    private static void choices(Answer answer, Map<Column, String> said) {
        List<Choice> choices = answer.choices();
        String right = IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).right())
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(", "));
        if (answer instanceof Answer.MultipleChoice multiple) {
            type("MULTIPLE_CHOICE", right, said);
            said.put(Column.CREDIT, Words.CREDITS.get(multiple.credit().name()));
        } else {
            type("SINGLE_CHOICE", right, said);
        }
    }

    private static void truth(Answer.TrueFalse truth, Map<Column, String> said) {
        type("TRUE_FALSE", truth.isTrue() ? "prawda" : "fałsz", said);
        said.put(Column.IF_TRUE, or(truth.feedbackIfTrue()));
        said.put(Column.IF_FALSE, or(truth.feedbackIfFalse()));
    }

    private static void number(Answer.TypedNumber number, Map<Column, String> said) {
        type("NUMBER", Keys.figure(number.value()), said);
        said.put(Column.TOLERANCE, tolerance(number));
        said.put(Column.UNIT, or(number.unit()));
        said.put(Column.SPELLINGS, Lists.joined(number.unitSpellings()));
    }

    private static String tolerance(Answer.TypedNumber number) {
        BigDecimal tolerance = number.tolerance();
        if (tolerance.signum() == 0) {
            return "";
        }
        return number.isRelative()
                ? Keys.figure(tolerance.movePointRight(PER_CENT).stripTrailingZeros()) + "%"
                : Keys.figure(tolerance);
    }

    private static void date(Answer.TypedDate date, Map<Column, String> said) {
        String year = "%04d".formatted(date.year());
        String month = date.month() == null ? "" : "-%02d".formatted(date.month());
        String day = date.day() == null ? "" : "-%02d".formatted(date.day());
        type("DATE", year + month + day, said);
        if (date.precision() == DatePrecision.DECADE || date.precision() == DatePrecision.CENTURY) {
            said.put(Column.PRECISION, Words.PRECISIONS.get(date.precision().name()));
        }
    }

    private static void type(String name, String right, Map<Column, String> said) {
        said.put(Column.TYPE, Words.TYPES.get(name));
        said.put(Column.RIGHT, right);
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
