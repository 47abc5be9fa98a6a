package pl.pytajnik.server.attempt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.pytajnik.server.attempt.RightForms.Told;
import pl.pytajnik.server.attempt.TypedKey.NumberKey;
import pl.pytajnik.server.bank.TypedNumber;

/** The numbers that are right in plain digits. */
final class RightNumbers {
    private static final Pattern WRITTEN = Pattern.compile("(\\d+(?:,\\d+)?)(?: ?(\\D*))");

    private RightNumbers() {}

    static Told<NumberKey> of(RightForms forms) {
        Told<BigDecimal> told = forms.told(form -> bare(form, forms));
        Map<BigDecimal, Set<String>> units = new LinkedHashMap<>();
        told.values().forEach(value -> units.put(value, new LinkedHashSet<>()));
        forms.written().forEach(form -> {
            Matcher written = WRITTEN.matcher(form);
            if (written.matches() && !written.group(2).isBlank()) {
                units.getOrDefault(value(written.group(1)), new LinkedHashSet<>())
                        .add(Alike.folded(written.group(2)));
            }
        });
        return told.as(units.entrySet().stream()
                .map(one -> new NumberKey(one.getKey(), one.getKey(), List.copyOf(one.getValue())))
                .toList());
    }

    /** The number itself, where it alone is right: „5” of „5 mln” is not. */
    private static Stream<BigDecimal> bare(String form, RightForms forms) {
        Matcher written = WRITTEN.matcher(form);
        return written.matches() && forms.right().test(written.group(1))
                ? Stream.of(value(written.group(1)))
                : Stream.empty();
    }

    /** What is within the tolerance. */
    static NumberKey near(TypedNumber right) {
        List<String> units = new ArrayList<>();
        if (right.unit() != null) {
            units.add(right.unit());
            units.addAll(Objects.requireNonNullElse(right.unitSpellings(), List.of()));
        }
        return new NumberKey(
                right.value().subtract(right.allowed()),
                right.value().add(right.allowed()),
                units.stream().map(Alike::folded).distinct().toList());
    }

    /** Equal numbers are one, however they are written; none has an exponent. */
    private static BigDecimal value(String digits) {
        BigDecimal value = new BigDecimal(digits.replace(',', '.')).stripTrailingZeros();
        return value.setScale(Math.max(0, value.scale()));
    }
}
