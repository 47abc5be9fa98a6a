package pl.pytajnik.client.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes alike what a student may type for the same, exactly as the server folds the forms of a key. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern END = Pattern.compile("(?<=[\\p{L}\\p{N}]) ?[.!]$");

    private Folding() {}

    static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('ł', 'l')
                .replace('Ł', 'l')
                .toLowerCase(Locale.ROOT);
        return END.matcher(BLANKS.matcher(plain).replaceAll(" ").trim()).replaceFirst("");
    }
}
