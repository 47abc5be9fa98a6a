package pl.pytajnik.content.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes other numbers the way one number is written: digits or words, grouped or not, with the same multiplier. */
public final class Figures {
    private static final Pattern DIGITS = Pattern.compile("(\\d[\\d \\u00A0\\u202F]*)(?:,(\\d+))?(?: (\\D+))?");
    private static final List<List<String>> ROWS = List.of(
            List.of(
                    "dwa",
                    "trzy",
                    "cztery",
                    "pięć",
                    "sześć",
                    "siedem",
                    "osiem",
                    "dziewięć",
                    "dziesięć",
                    "jedenaście",
                    "dwanaście"),
            List.of("dwie", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć", "dziesięć"),
            List.of(
                    "dwóch",
                    "trzech",
                    "czterech",
                    "pięciu",
                    "sześciu",
                    "siedmiu",
                    "ośmiu",
                    "dziewięciu",
                    "dziesięciu",
                    "jedenastu",
                    "dwunastu"),
            List.of("dwaj", "trzej", "czterej"),
            List.of(
                    "dwadzieścia",
                    "trzydzieści",
                    "czterdzieści",
                    "pięćdziesiąt",
                    "sześćdziesiąt",
                    "siedemdziesiąt",
                    "osiemdziesiąt",
                    "dziewięćdziesiąt"),
            List.of("dwudziestu", "trzydziestu", "czterdziestu", "pięćdziesięciu", "sześćdziesięciu"),
            List.of(
                    "sto",
                    "dwieście",
                    "trzysta",
                    "czterysta",
                    "pięćset",
                    "sześćset",
                    "siedemset",
                    "osiemset",
                    "dziewięćset"));

    private Figures() {}

    /**
     * {@code factor} times the figure, rounded to as many significant digits as the figure has; empty when the figure
     * cannot be written so.
     */
    public static Optional<String> scaled(String figure, BigDecimal factor) {
        Matcher matcher = DIGITS.matcher(figure);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String decimals = matcher.group(2) == null ? "" : matcher.group(2);
        BigDecimal value = NumberWords.digits(matcher.group(1).strip() + (decimals.isEmpty() ? "" : "," + decimals))
                .orElse(BigDecimal.ZERO);
        int precision = Math.max(1, value.stripTrailingZeros().precision());
        BigDecimal scaled = value.multiply(factor)
                .round(new MathContext(Math.max(2, precision), RoundingMode.HALF_UP))
                .setScale(decimals.length(), RoundingMode.HALF_UP);
        boolean grouped = matcher.group(1).strip().matches(".*\\D.*");
        return scaled.signum() <= 0 ? Optional.empty() : Optional.of(write(scaled, grouped, matcher.group(3)));
    }

    private static String write(BigDecimal value, boolean grouped, String multiplier) {
        String plain = value.toPlainString().replace('.', ',');
        String digits = grouped || value.compareTo(BigDecimal.valueOf(10_000)) >= 0 ? group(plain) : plain;
        return multiplier == null ? digits : digits + " " + agreeing(value, multiplier);
    }

    private static String group(String digits) {
        return digits.replaceAll("(?<=\\d)(?=(?:\\d{3})+(?:,|$))", " ");
    }

    /** „3 miliony”, „5 milionów”, „4,8 miliona”. */
    private static String agreeing(BigDecimal value, String multiplier) {
        for (String stem : List.of("milion", "miliard")) {
            if (multiplier.equals(stem + "a") || multiplier.equals(stem + "y") || multiplier.equals(stem + "ów")) {
                return value.scale() > 0
                        ? stem + "a"
                        : stem + (isFew(value) && !multiplier.equals(stem + "ów") ? "y" : "ów");
            }
        }
        if (multiplier.equals("tysiące") || multiplier.equals("tysięcy")) {
            return isFew(value) ? "tysiące" : "tysięcy";
        }
        return multiplier;
    }

    private static boolean isFew(BigDecimal value) {
        int last = value.intValue() % 100;
        return last % 10 >= 2 && last % 10 <= 4 && (last < 12 || last > 14);
    }

    /** Other numerals in the form of this one, nearest first: „pięciu” gives „sześciu”, „czterech” … */
    public static List<String> otherWords(String figure) {
        int space = figure.lastIndexOf(' ');
        String last = figure.substring(space + 1);
        String before = figure.substring(0, space + 1);
        return ROWS.stream()
                .filter(row -> row.contains(last))
                .findFirst()
                .map(row -> near(row, row.indexOf(last)).stream()
                        .map(word -> before + word)
                        .toList())
                .orElse(List.of());
    }

    private static List<String> near(List<String> row, int at) {
        return IntStream.range(0, row.size())
                .filter(i -> i != at)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> Math.abs(i - at)).thenComparing(i -> -i))
                .map(row::get)
                .toList();
    }
}
