package pl.pytajnik.server.attempt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.answer.AnswerChecker;
import pl.pytajnik.content.answer.Reason;
import pl.pytajnik.content.answer.Verdict;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.server.bank.TypedNumber;

/**
 * Marks typed numbers. What is exactly right, content's checker reads: digits, words, other units. What is right within a
 * tolerance is read here, in digits. Immutable and thread-safe.
 */
final class NearNumbers {
    private static final Pattern WRITTEN = Pattern.compile(
            "([-−–+]?)\\s*(\\d[\\d .,'’\\u00A0\\u202F]*)(?:[eE]([-+]?\\d{1,2})(?!\\d))?\\s*(\\D{0,40})");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*");

    private final AnswerChecker checker;

    NearNumbers(AnswerChecker checker) {
        this.checker = checker;
    }

    Mark mark(TypedNumber right, String text) {
        Verdict verdict = checker.check(Kind.HOW_MANY, right.key(), right.accepted(), text);
        if (verdict.isCorrect()) {
            return Mark.of(verdict);
        }
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches() || meanings(written).noneMatch(right::isNear)) {
            return Mark.of(verdict);
        }
        return isUnitOf(right, written.group(4)) ? Mark.of(true) : new Mark(0, Reason.OTHER_UNIT);
    }

    /** None typed is the one beside the field. */
    private static boolean isUnitOf(TypedNumber right, String typed) {
        String unit = right.unit();
        if (typed.isBlank() || unit == null) {
            return typed.isBlank();
        }
        List<String> spellings = Objects.requireNonNullElse(right.unitSpellings(), List.of());
        return Alike.toAny(typed, unit, spellings);
    }

    /** „1.234” and „1,234” mean two things; either may be right. */
    private static Stream<BigDecimal> meanings(Matcher written) {
        String digits = written.group(2).replaceAll("[ '’\\u00A0\\u202F]", "").replaceAll("[.,]+$", "");
        Stream<String> plain = THOUSANDS.matcher(digits).matches()
                ? Stream.of(digits.replaceAll("[.,]", ""), decimal(digits))
                : Stream.of(decimal(digits));
        return plain.map(number -> value(written.group(1), number, written.group(3)))
                .filter(Objects::nonNull);
    }

    /** The last mark stands before decimals, those before it between thousands. */
    private static String decimal(String digits) {
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        return last < 0 ? digits : digits.substring(0, last).replaceAll("[.,]", "") + "." + digits.substring(last + 1);
    }

    private static @Nullable BigDecimal value(String sign, String number, @Nullable String exponent) {
        try {
            BigDecimal value = new BigDecimal(number + (exponent == null ? "" : "e" + exponent));
            return sign.isEmpty() || sign.equals("+") ? value : value.negate();
        } catch (NumberFormatException notANumberAfterAll) {
            return null;
        }
    }
}
