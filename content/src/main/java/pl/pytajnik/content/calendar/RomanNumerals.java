package pl.pytajnik.content.calendar;

import java.util.Map;
import java.util.regex.Pattern;

/** Roman numerals as centuries use them. */
public final class RomanNumerals {
    private static final Pattern USUAL = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");
    private static final Map<Character, Integer> DIGITS = Map.of('I', 1, 'V', 5, 'X', 10);

    private static final int[] VALUES = {10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"X", "IX", "V", "IV", "I"};

    private RomanNumerals() {}

    /** The value, or 0 when it is not a numeral up to XXXIX in its usual form. */
    public static int value(String text) {
        boolean begins = !text.isEmpty() && DIGITS.containsKey(text.charAt(0));
        if (!begins || !USUAL.matcher(text).matches()) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.getOrDefault(text.charAt(i), 0);
            boolean smaller = i + 1 < text.length() && digit < DIGITS.getOrDefault(text.charAt(i + 1), 0);
            value += smaller ? -digit : digit;
        }
        return value;
    }

    /** The numeral for 1 to 39. */
    public static String text(int value) {
        StringBuilder text = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                text.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return text.toString();
    }
}
