package pl.pytajnik.exchange.format;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Bounds;
import pl.pytajnik.exchange.item.Choice;
import pl.pytajnik.exchange.item.DatePrecision;
import pl.pytajnik.exchange.item.Item;

/** What the bank would refuse, found before it is asked. */
public final class ItemRules {
    /** Something that is no space at either end, and no digit at the beginning. */
    private static final Pattern UNIT = Pattern.compile("[^\\d\\s](?:.*\\S)?");

    private ItemRules() {}

    /** The first rule that an item breaks; empty when the bank would take it. */
    public static Optional<Skip> broken(Item item) {
        if (item.stem().isBlank()) {
            return Optional.of(Skip.NO_STEM);
        }
        if (item.stem().length() > Bounds.STEM) {
            return Optional.of(Skip.STEM_TOO_LONG);
        }
        return broken(item.answer());
    }

    private static Optional<Skip> broken(Answer answer) {
        if (answer instanceof Answer.SingleChoice single) {
            return Stream.concat(choices(single.choices()), oneRight(single)).findFirst();
        }
        if (answer instanceof Answer.MultipleChoice multiple) {
            boolean noneRight = multiple.choices().stream().noneMatch(Choice::right);
            return Stream.concat(
                            choices(multiple.choices()), noneRight ? Stream.of(Skip.NO_RIGHT_ANSWER) : Stream.empty())
                    .findFirst();
        }
        if (answer instanceof Answer.TypedText typed) {
            return typed.key().isBlank()
                    ? Optional.of(Skip.NO_RIGHT_ANSWER)
                    : Optional.of(Skip.KEY_TOO_LONG).filter(skip -> typed.key().length() > Bounds.TEXT);
        }
        if (answer instanceof Answer.TypedNumber number) {
            return number(number);
        }
        return answer instanceof Answer.TypedDate date && !isDate(date)
                ? Optional.of(Skip.NOT_A_DATE)
                : Optional.empty();
    }

    private static Stream<Skip> choices(List<Choice> choices) {
        List<String> texts =
                choices.stream().map(choice -> folded(choice.text())).toList();
        return Stream.of(
                        rule(Skip.TOO_FEW_CHOICES, texts.size() < Bounds.FEWEST_CHOICES),
                        rule(Skip.TOO_MANY_CHOICES, texts.size() > Bounds.CHOICES),
                        rule(Skip.EMPTY_CHOICE, texts.contains("")),
                        rule(
                                Skip.CHOICE_TOO_LONG,
                                choices.stream()
                                        .anyMatch(choice -> choice.text().length() > Bounds.TEXT)),
                        rule(Skip.SAME_CHOICE_TWICE, texts.stream().distinct().count() < texts.size()))
                .flatMap(Optional::stream);
    }

    private static Stream<Skip> oneRight(Answer.SingleChoice single) {
        long right = single.choices().stream().filter(Choice::right).count();
        List<String> accepted =
                single.accepted().stream().map(ItemRules::folded).toList();
        Predicate<Choice> wrongYetAccepted = choice -> !choice.right() && accepted.contains(folded(choice.text()));
        return Stream.of(
                        rule(Skip.NO_RIGHT_ANSWER, right == 0),
                        rule(Skip.SEVERAL_RIGHT_ANSWERS, right > 1),
                        rule(Skip.WRONG_YET_ACCEPTED, single.choices().stream().anyMatch(wrongYetAccepted)))
                .flatMap(Optional::stream);
    }

    private static Optional<Skip> number(Answer.TypedNumber number) {
        boolean isLarge = isLong(number.value()) || isLong(number.tolerance());
        boolean isVague = number.tolerance().signum() < 0
                || number.isRelative() && number.tolerance().compareTo(BigDecimal.ONE) > 0;
        String unit = number.unit();
        boolean isOdd = unit == null
                ? !number.unitSpellings().isEmpty()
                : number.unitSpellings().size() > Bounds.UNIT_SPELLINGS
                        || Stream.concat(Stream.of(unit), number.unitSpellings().stream())
                                .anyMatch(text -> text.length() > Bounds.UNIT
                                        || !UNIT.matcher(text).matches());
        return Stream.of(
                        rule(Skip.NOT_A_NUMBER, isLarge), rule(Skip.BAD_TOLERANCE, isVague), rule(Skip.BAD_UNIT, isOdd))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isLong(BigDecimal number) {
        return number.precision() - number.scale() > Bounds.WHOLE_DIGITS || number.scale() > Bounds.FRACTION_DIGITS;
    }

    private static boolean isDate(Answer.TypedDate date) {
        boolean withDay = date.precision() == DatePrecision.DAY;
        boolean withMonth = withDay || date.precision() == DatePrecision.MONTH;
        Integer month = date.month();
        Integer day = date.day();
        boolean isYear = date.year() >= 1 && date.year() <= Bounds.LAST_YEAR;
        boolean isMonth = withMonth ? month != null && month >= 1 && month <= 12 : month == null;
        if (!isYear || !isMonth || withDay != (day != null)) {
            return false;
        }
        return day == null || month == null || YearMonth.of(date.year(), month).isValidDay(day);
    }

    private static Optional<Skip> rule(Skip skip, boolean isBroken) {
        return isBroken ? Optional.of(skip) : Optional.empty();
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
