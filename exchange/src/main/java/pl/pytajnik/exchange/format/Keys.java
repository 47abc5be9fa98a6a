package pl.pytajnik.exchange.format;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Bounds;
import pl.pytajnik.exchange.item.Choice;

/** Right answers in words, for formats that know only words. */
public final class Keys {
    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final int CENTURY = 100;

    private Keys() {}

    /** What is right: the key, the right choices, a number with its unit, a date in words. */
    public static String of(Answer answer) {
        if (answer instanceof Answer.TypedText typed) {
            return typed.key();
        }
        if (answer instanceof Answer.TypedNumber number) {
            return withUnit(figure(number.value()), number);
        }
        if (answer instanceof Answer.TypedDate date) {
            return day(date);
        }
        return answer.choices().stream().filter(Choice::right).map(Choice::text).collect(Collectors.joining("; "));
    }

    /** Other right answers; of a number, its other spellings. */
    public static List<String> others(Answer answer) {
        if (answer instanceof Answer.TypedNumber number) {
            Stream<String> spelled = number.unitSpellings().stream().map(unit -> figure(number.value()) + " " + unit);
            Stream<String> bare = number.unit() == null ? Stream.of() : Stream.of(figure(number.value()));
            return Stream.concat(bare, spelled).toList();
        }
        if (answer instanceof Answer.TypedDate date) {
            List<String> all = new ArrayList<>(numerals(date));
            all.addAll(date.accepted());
            return all.stream().distinct().limit(Bounds.ACCEPTED).toList();
        }
        return answer.accepted();
    }

    /** A number in digits, with the Polish comma. */
    public static String figure(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private static String withUnit(String figure, Answer.TypedNumber number) {
        return number.unit() == null ? figure : figure + " " + number.unit();
    }

    private static String day(Answer.TypedDate date) {
        return switch (date.precision()) {
            case DAY -> date.day() + " " + month(date, TextStyle.FULL) + " " + date.year();
            case MONTH -> month(date, TextStyle.FULL_STANDALONE) + " " + date.year();
            case YEAR -> Integer.toString(date.year());
            case DECADE -> "lata " + date.year() / 10 % 10 * 10 + ". " + roman(date.year() / CENTURY + 1) + " wieku";
            case CENTURY -> roman((date.year() - 1) / CENTURY + 1) + " wiek";
        };
    }

    private static List<String> numerals(Answer.TypedDate date) {
        return switch (date.precision()) {
            case DAY -> List.of("%02d.%02d.%d".formatted(date.day(), date.month(), date.year()));
            case MONTH -> List.of("%02d.%d".formatted(date.month(), date.year()));
            case YEAR, DECADE, CENTURY -> List.of();
        };
    }

    private static String month(Answer.TypedDate date, TextStyle style) {
        return Month.of(Objects.requireNonNullElse(date.month(), 1)).getDisplayName(style, POLISH);
    }

    private static String roman(int number) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(number / 10) + ones[number % 10];
    }
}
