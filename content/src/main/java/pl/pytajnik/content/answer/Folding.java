package pl.pytajnik.content.answer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes alike what a person may type for the same: letters without diacritics, in lower case, words apart by one space. */
final class Folding {
    private static final Rewriting MARKS = Rewriting.of("(?<=\\d)[ .](?=\\d{3}\\b)", "")
            .then("(?<!\\d),|,(?!\\d)", " ")
            .then("[^\\p{L}\\p{N},]+", " ");
    private static final Rewriting DIACRITICS = Rewriting.of("\\p{M}+", "");

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private Folding() {}

    /** Letters and digits only, and the commas inside numbers. */
    static String fold(String text) {
        return MARKS.in(letters(text)).strip();
    }

    /** Without diacritics and capitals; all other characters stay. */
    static String letters(String text) {
        return DIACRITICS
                .in(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replace('ł', 'l')
                .replace('Ł', 'l')
                .replace('ø', 'o')
                .replace('Ø', 'o')
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT);
    }

    static List<String> words(String text) {
        return BLANK.splitAsStream(text.strip()).filter(w -> !w.isEmpty()).toList();
    }
}
