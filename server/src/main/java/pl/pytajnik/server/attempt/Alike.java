package pl.pytajnik.server.attempt;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares texts nobody reads by meaning, without regard to case, spacing, diacritics and the full stop at the end. */
final class Alike {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern END = Pattern.compile("(?<=[\\p{L}\\p{N}])\\s*[.!]$");

    private Alike() {}

    static boolean toAny(String text, String key, List<String> accepted) {
        String folded = folded(text);
        return folded.equals(folded(key))
                || accepted.stream().map(Alike::folded).anyMatch(folded::equals);
    }

    static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('ł', 'l')
                .replace('Ł', 'l')
                .toLowerCase(Locale.ROOT);
        return END.matcher(BLANKS.matcher(plain).replaceAll(" ").strip()).replaceFirst("");
    }
}
