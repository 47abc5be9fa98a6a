package pl.pytajnik.content.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One number in figures and words, with its unit and without. */
final class WrittenNumbers {
    private static final Pattern FIGURE = Pattern.compile(
            "^\\D*?\\d[\\d  ]*(?:,\\d+)?(?: ?(?:tys\\.|mln|mld|tysi\\p{L}+|mili\\p{L}+))?(?<unit> .*| ?%.*)?$");
    /** „dwie walizki” are not „dwa”. */
    private static final Pattern FEMININE = Pattern.compile("(?<!\\p{L})dwie(?!\\p{L})");

    private static final List<String> MULTIPLIERS = List.of("tys.", "mln", "mld");

    private WrittenNumbers() {}

    /** Nothing when the key is no single number. */
    static Set<String> of(String key) {
        List<Amount> amounts = Amounts.in(key);
        Set<String> forms = new LinkedHashSet<>();
        if (amounts.size() != 1
                || !amounts.get(0).vague().isEmpty()
                || amounts.get(0).value().signum() < 0) {
            return forms;
        }
        List<String> numbers = numbers(amounts.get(0).value());
        if (FEMININE.matcher(key).find()) {
            numbers.remove("dwa");
        }
        String unit = unit(key);
        if (!unit.isEmpty()) {
            numbers.stream()
                    .filter(number -> unit.startsWith(" ") || Character.isDigit(number.charAt(0)))
                    .forEach(number -> forms.add(number + unit));
        }
        forms.addAll(numbers);
        return forms;
    }

    private static String unit(String key) {
        Matcher figure = FIGURE.matcher(key);
        String unit = figure.matches() ? figure.group("unit") : null;
        return unit == null ? "" : unit;
    }

    private static List<String> numbers(BigDecimal value) {
        List<String> numbers = new ArrayList<>();
        BigDecimal bare = value.stripTrailingZeros();
        String plain = bare.toPlainString().replace('.', ',');
        if (bare.scale() > 6 || plain.length() > 15) {
            return numbers;
        }
        numbers.add(plain);
        numbers.add(plain.replaceAll("(?<=\\d)(?=(?:\\d{3})+(?:,|$))", bare.scale() > 0 ? "" : " "));
        if (bare.scale() > 0) {
            numbers.add(plain.replace(',', '.'));
        } else if (bare.compareTo(BigDecimal.valueOf(1000)) < 0) {
            Numerals.written(bare.intValue()).ifPresent(numbers::add);
        }
        for (int i = 0; i < MULTIPLIERS.size(); i++) {
            BigDecimal part = value.movePointLeft(3 * (i + 1)).stripTrailingZeros();
            if (part.scale() <= 2 && part.compareTo(BigDecimal.ONE) >= 0 && part.precision() - part.scale() <= 3) {
                numbers.add(part.toPlainString().replace('.', ',') + " " + MULTIPLIERS.get(i));
            }
        }
        return numbers;
    }
}
