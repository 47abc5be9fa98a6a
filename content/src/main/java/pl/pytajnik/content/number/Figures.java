package pl.pytajnik.content.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pl.pytajnik.content.text.WordList;

/** Writes other numbers the way one number is written: digits or words, grouped or not, with the same multiplier. */
public final class Figures {
    private static final Pattern DIGITS = Pattern.compile("(\\d[\\d \\u00A0\\u202F]*)(?:,(\\d+))?(?: (\\D+))?");
    private static final List<List<String>> ROWS = WordList.lines(Figures.class, "numerals.txt").stream()
            .map(line -> List.of(line.split(", ")))
            .toList();
    private static final Pattern RANGE =
            Pattern.compile("(\\d[\\d ]*(?:,\\d+)?) ?([–-]) ?(\\d[\\d ]*(?:,\\d+)?)(?: (\\D+))?");
    private static final Pattern SCORE = Pattern.compile("(\\d{1,3})([:–-])(\\d{1,3})");
    private static final List<List<String>> MULTIPLIERS =
            List.of(List.of("tysiące", "tysięcy"), List.of("miliony", "milionów"), List.of("miliardy", "miliardów"));
    private static final Pattern FEW = Pattern.compile("(?:.* )?(?:dwa|trzy|cztery)");

    private static final List<List<Integer>> STEPS = List.of(
            List.of(1, 0),
            List.of(0, 1),
            List.of(0, -1),
            List.of(-1, 0),
            List.of(1, 1),
            List.of(-1, -1),
            List.of(2, 0),
            List.of(0, 2),
            List.of(2, 1),
            List.of(1, 2),
            List.of(2, 2),
            List.of(3, 3));

    private Figures() {}

    /**
     * {@code factor} times the figure, as round as the figure is: 70 gives 100, 71 gives 99 or 101; empty when the figure
     * cannot be written so.
     */
    public static Optional<String> scaled(String figure, BigDecimal factor) {
        Matcher range = RANGE.matcher(figure);
        if (range.matches()) {
            return scaledRange(range, factor);
        }
        Matcher matcher = DIGITS.matcher(figure);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String decimals = matcher.group(2) == null ? "" : matcher.group(2);
        BigDecimal value = NumberWords.digits(matcher.group(1).strip() + (decimals.isEmpty() ? "" : "," + decimals))
                .orElse(BigDecimal.ZERO);
        BigDecimal scaled = asRound(value, value.multiply(factor)).setScale(decimals.length(), RoundingMode.HALF_UP);
        boolean grouped = matcher.group(1).strip().matches(".*\\D.*");
        return scaled.signum() <= 0 ? Optional.empty() : Optional.of(write(scaled, grouped, matcher.group(3)));
    }

    /**
     * The value to the last digit of the model that is no zero; there it is no zero either. Beside one or two, three, …,
     * hundreds or thousands stand half ones too.
     */
    private static BigDecimal asRound(BigDecimal model, BigDecimal value) {
        BigDecimal bare = model.stripTrailingZeros();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(bare.scale());
        if (bare.precision() == 1) {
            boolean small = bare.unscaledValue().intValue() < 3;
            BigDecimal step = small ? unit.divide(BigDecimal.valueOf(2)) : unit;
            return value.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
        }
        BigDecimal rounded = value.setScale(bare.scale(), RoundingMode.HALF_UP);
        boolean rounder = rounded.signum() != 0 && rounded.stripTrailingZeros().scale() < bare.scale();
        return rounder ? rounded.add(unit) : rounded;
    }

    private static Optional<String> scaledRange(Matcher range, BigDecimal factor) {
        String multiplier = range.group(4) == null ? "" : " " + range.group(4);
        return scaled(range.group(1).strip(), factor)
                .flatMap(from ->
                        scaled(range.group(3).strip(), factor).map(to -> from + range.group(2) + to + multiplier));
    }

    /** True for the score of a match: „3:1”. */
    public static boolean isScore(String text) {
        return SCORE.matcher(text).matches();
    }

    /** Other scores that the same side would have won, nearest first; a draw gives other draws. */
    public static List<String> otherScores(String score) {
        Matcher matcher = SCORE.matcher(score);
        if (!matcher.matches()) {
            return List.of();
        }
        int left = Integer.parseInt(matcher.group(1));
        int right = Integer.parseInt(matcher.group(3));
        int step = left + right > 100 ? 3 : 1;
        return STEPS.stream()
                .map(by -> new int[] {left + by.get(0) * step, right + by.get(1) * step})
                .filter(s -> s[0] >= 0 && s[1] >= 0 && Integer.signum(s[0] - s[1]) == Integer.signum(left - right))
                .map(s -> s[0] + matcher.group(2) + s[1])
                .toList();
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
        Optional<List<String>> whole =
                ROWS.stream().filter(row -> row.contains(figure)).findFirst();
        if (whole.isPresent()) {
            return near(whole.get(), whole.get().indexOf(figure));
        }
        int space = figure.lastIndexOf(' ');
        String last = figure.substring(space + 1);
        String before = figure.substring(0, space + 1);
        Optional<List<String>> multiplier =
                MULTIPLIERS.stream().filter(forms -> forms.contains(last)).findFirst();
        if (multiplier.isPresent() && space > 0) {
            return otherWords(before.strip()).stream()
                    .map(word ->
                            word + " " + multiplier.get().get(FEW.matcher(word).matches() ? 0 : 1))
                    .toList();
        }
        return ROWS.stream()
                .filter(row -> row.contains(last))
                .findFirst()
                .map(row -> near(row, row.indexOf(last)).stream()
                        .filter(word -> before.isEmpty() || fitsBehind(before.strip(), word))
                        .map(word -> before + word)
                        .toList())
                .orElse(List.of());
    }

    /** „dwadzieścia sześć”, but no „dwadzieścia dziesięć”. */
    private static boolean fitsBehind(String before, String word) {
        int tens = NumberWords.cardinal(before.substring(before.lastIndexOf(' ') + 1))
                .orElse(0);
        return tens >= 100 || NumberWords.cardinal(word).orElse(0) < 10;
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
