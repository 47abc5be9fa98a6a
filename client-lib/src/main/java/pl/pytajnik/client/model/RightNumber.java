package pl.pytajnik.client.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.TypedKey.Said;

/** Numbers that are right in plain digits, alone or with one of the units. Immutable. */
final class RightNumber {
    private static final Pattern PLAIN = Pattern.compile(
            "([-−–+]?) ?(\\d{1,15}(?:[.,]\\d{1,9})?|\\d{1,3}(?: \\d{3}){1,4}(?:[.,]\\d{1,9})?) ?(\\D*)");

    /** „1.234” is one and a bit to some and a thousand to others. */
    private static final Pattern TWOFOLD = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private final BigDecimal from;
    private final BigDecimal to;
    private final List<String> units;

    private RightNumber(Json json) throws MismatchException {
        from = json.decimal("from");
        to = json.decimal("to");
        units = json.texts("units");
    }

    static RightNumber of(Json json) throws MismatchException {
        return new RightNumber(json);
    }

    /** Of a folded text; what is more than one number and a known unit is left open. */
    static Said judge(String folded, List<RightNumber> numbers) {
        Matcher plain = PLAIN.matcher(folded);
        if (numbers.isEmpty() || !plain.matches()) return Said.OPEN;
        String unit = plain.group(3);
        boolean known = unit.isEmpty();
        for (RightNumber number : numbers) {
            if (!unit.isEmpty() && !number.units.contains(unit)) continue;
            known = true;
            for (BigDecimal value : values(plain.group(1), plain.group(2))) if (number.has(value)) return Said.RIGHT;
        }
        return known ? Said.WRONG : Said.OPEN;
    }

    private static List<BigDecimal> values(String sign, String digits) {
        String minus = sign.isEmpty() || sign.equals("+") ? "" : "-";
        String plain = digits.replace(" ", "");
        List<BigDecimal> values = new ArrayList<>();
        values.add(new BigDecimal(minus + plain.replace(',', '.')));
        if (TWOFOLD.matcher(digits).matches())
            values.add(new BigDecimal(minus + plain.replace(",", "").replace(".", "")));
        return values;
    }

    private boolean has(BigDecimal value) {
        return from.compareTo(value) <= 0 && value.compareTo(to) <= 0;
    }
}
