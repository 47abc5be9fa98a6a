package pl.pytajnik.content.answer;

import java.math.BigDecimal;

/** Digits as people group them: spaces, apostrophes, full stops or commas before each three of them. */
final class Digits {
    private static final int LONGEST = 40;

    private Digits() {}

    /** The last comma or full stop stands before decimals, unless it divides thousands for sure: „10.000”, „1.234.567”. */
    static BigDecimal decimal(String token) {
        String plain = bare(token);
        boolean thousands = plain.matches("\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d+)?|\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?"
                + "|[1-9]\\d{0,2}[.,]000|\\d{1,3}\\.\\d{3},\\d+|\\d{1,3},\\d{3}\\.\\d+");
        return thousands ? grouped(token) : number(plain.replace(',', '.'));
    }

    /** A mark before each three digits divides thousands where it can. */
    static BigDecimal grouped(String token) {
        String plain = bare(token);
        if (plain.matches("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?")) {
            return number(plain.replace(".", "").replace(',', '.'));
        }
        if (plain.matches("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?")) {
            return number(plain.replace(",", ""));
        }
        return number(plain.replace(',', '.'));
    }

    private static String bare(String token) {
        return token.replaceAll("[ '’_]", "");
    }

    /** No key has so many digits: what is longer is cut. */
    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.length() > LONGEST ? digits.substring(0, LONGEST) : digits);
    }
}
