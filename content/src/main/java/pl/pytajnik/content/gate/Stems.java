package pl.pytajnik.content.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a stem. */
final class Stems {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.][\\p{L}\\p{N}]+)*");

    private Stems() {}

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The words, those tied by a hyphen once more by themselves: „Nowak-Kos” has „Kos”. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>(words(text));
        for (String word : words(text)) {
            if (word.contains("-") && !Character.isDigit(word.charAt(0))) {
                parts.addAll(List.of(word.split("-")));
            }
        }
        return parts;
    }

    static List<String> lowerWords(String text) {
        return words(text).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    }

    /** The stem without what stands in quotation marks: a quotation may say what it likes. */
    static String unquoted(String stem) {
        return stem.replaceAll("„[^”\"]*[”\"]|\"[^\"]*\"|«[^»]*»", " ");
    }
}
