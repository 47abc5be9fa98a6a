package pl.pytajnik.exchange.gift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pytajnik.exchange.format.Change;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.item.Answer;

/** Numbers between the braces of a GIFT question: {@code 5}, {@code 5:0.1}, {@code 4.9..5.1}, several with weights. */
final class GiftNumbers {
    private static final String DECIMAL = "([-+]?\\d{1,30}(?:[.,]\\d{1,30})?)";
    private static final Pattern NEAR = Pattern.compile(DECIMAL + "\\s*(?::\\s*" + DECIMAL + ")?");
    private static final Pattern RANGE = Pattern.compile(DECIMAL + "\\s*\\.\\.\\s*" + DECIMAL);
    private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d{1,3}(?:[.,]\\d{1,9})?)%");
    private static final BigDecimal TWO = new BigDecimal(2);

    private final Set<Change> changes;

    GiftNumbers(Set<Change> changes) {
        this.changes = changes;
    }

    Answer of(String inside) throws GiftFault {
        Answer first = null;
        for (String part : withoutWrong(inside).strip().split("=")) {
            if (part.isBlank()) {
                continue;
            }
            if (first != null) {
                changes.add(Change.OTHER_NUMBERS_LEFT_OUT);
            } else if (isWhole(part.strip())) {
                first = number(bare(part.strip()));
            } else {
                changes.add(Change.PARTLY_RIGHT_LEFT_OUT);
            }
        }
        if (first == null) {
            throw new GiftFault(Skip.NO_RIGHT_ANSWER);
        }
        return first;
    }

    /** What stands behind a tilde is said to those who were wrong. */
    private String withoutWrong(String inside) {
        int wrong = inside.indexOf('~');
        if (wrong >= 0 && !inside.substring(wrong + 1).replace("#", "").isBlank()) {
            changes.add(Change.ANSWER_FEEDBACK_LEFT_OUT);
        }
        return wrong < 0 ? inside : inside.substring(0, wrong);
    }

    private static boolean isWhole(String part) {
        Matcher weight = WEIGHT.matcher(part);
        return !weight.find() || decimal(weight.group(1)).compareTo(new BigDecimal(100)) >= 0;
    }

    private String bare(String part) {
        String number = WEIGHT.matcher(part).replaceFirst("");
        int comment = number.indexOf('#');
        if (comment >= 0 && !number.substring(comment + 1).isBlank()) {
            changes.add(Change.ANSWER_FEEDBACK_LEFT_OUT);
        }
        return (comment < 0 ? number : number.substring(0, comment)).strip();
    }

    private static Answer number(String text) throws GiftFault {
        Matcher near = NEAR.matcher(text);
        if (near.matches()) {
            BigDecimal tolerance = near.group(2) == null ? BigDecimal.ZERO : decimal(near.group(2));
            return new Answer.TypedNumber(decimal(near.group(1)), tolerance, false, null, List.of());
        }
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            throw new GiftFault(Skip.NOT_A_NUMBER);
        }
        BigDecimal low = decimal(range.group(1));
        BigDecimal high = decimal(range.group(2));
        int scale = Math.max(low.scale(), high.scale()) + 1;
        BigDecimal middle = low.add(high).divide(TWO, scale, RoundingMode.HALF_UP);
        return new Answer.TypedNumber(middle, high.subtract(middle), false, null, List.of());
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
