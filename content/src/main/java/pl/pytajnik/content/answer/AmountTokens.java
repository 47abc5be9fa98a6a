package pl.pytajnik.content.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an answer into numbers, words and marks; units of several words become one. */
final class AmountTokens {
    private static final Pattern TOKEN = Pattern.compile("\\d{1,3}(?:[ '’_]\\d{3})+(?!\\d)(?:[.,]\\d+)?"
            + "|\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?!\\d)"
            + "|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)"
            + "|\\d+(?:[.,]\\d+)?"
            + "|\\p{L}+\\d?(?:/\\p{L}+)?|°c|\\S");

    private record Phrase(Pattern words, String unit) {
        static Phrase of(String words, String unit) {
            return new Phrase(Pattern.compile(words), unit);
        }
    }

    private static final List<Phrase> PHRASES = List.of(
            Phrase.of("\\b(?:kilometr\\p{L}*|km) kw(?:adratow\\p{L}*)?\\b", "km2"),
            Phrase.of("\\b(?:metr\\p{L}*|m) kw(?:adratow\\p{L}*)?\\b", "m2"),
            Phrase.of("\\b(?:metr\\p{L}*|m) szesc(?:ien\\p{L}*)?", "m3"),
            Phrase.of("\\bkilometr\\p{L}* na godzin\\p{L}*|\\bkm na (?:h|godz\\p{L}*)\\b|\\bkm/godz\\b", "km/h"),
            Phrase.of("\\bmetr\\p{L}* na sekund\\p{L}*", "m/s"),
            Phrase.of("\\bpunkt\\p{L}* procent\\p{L}*|\\bpkt\\.? proc\\b|\\bp\\. ?p\\.?", "pp"),
            Phrase.of("\\bstopni\\p{L}* c(?:elsjusza)?\\b|° ?c\\b", "°c"));

    private static final Rewriting SIGNS = Rewriting.of("(?<=\\p{L})²", "2")
            .then("(?<=\\p{L})³", "3")
            .then("[¹²³⁰⁴-⁹]", " ^ ")
            .then("½", " 1/2 ")
            .then("[−‒]", "-");

    private AmountTokens() {}

    static List<String> of(String text) {
        String plain = SIGNS.in(text);
        String folded = Folding.letters(plain);
        for (Phrase phrase : PHRASES) {
            folded = phrase.words().matcher(folded).replaceAll(" " + phrase.unit());
        }
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(folded);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
