package pl.pytajnik.content.answer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Tells whether a typed answer is the key or one of its accepted forms. Immutable and thread-safe. */
public final class AnswerChecker {
    private AnswerChecker() {}

    /** The checker of typed answers in Polish. */
    public static AnswerChecker polish() {
        return new AnswerChecker();
    }

    /** True when the typed text equals the key or an accepted form, up to case, diacritics, spaces and punctuation. */
    public boolean accepts(String key, List<String> accepted, String typed) {
        String folded = fold(typed);
        return !folded.isEmpty()
                && (folded.equals(fold(key)) || accepted.stream().anyMatch(a -> folded.equals(fold(a))));
    }

    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('Ł', 'l')
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("(?<=\\d)[ .](?=\\d{3}\\b)", "")
                .replaceAll("[^\\p{L}\\p{N},]+", " ")
                .strip();
    }
}
