package pl.pytajnik.content.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an answer that tells a time into dates in figures, numbers, words and marks, all folded; phrases become one word. */
final class TimeTokens {
    private static final Pattern TOKEN = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)"
            + "|\\d{1,2}(?<sep>[./-]) ?\\d{1,2}\\k<sep> ?(?:\\d{4}|\\d{2})(?!\\d)"
            + "|\\d{1,2}[.:]\\d{1,2}(?![.:/]?\\d)"
            + "|\\d{1,2}/\\d{1,2}(?!\\d| ?\\p{L})"
            + "|\\d+(?=-?(?:go|ego|te|ty|tego|tym|ta|tej|sty|szy|gi|ci|mi|my|ych|tych|ym|ej|a|y|e)\\b)"
            + "|\\d+|\\p{L}+|\\S");

    private static final Rewriting PHRASES = Rewriting.of(
                    "\\bprzed nasza era\\b|\\bp\\. ?n\\. ?e\\b\\.?|\\bpne\\b|\\bprzed chrystusem\\b", " bc ")
            .then("\\bnaszej ery\\b|\\bn\\. ?e\\b\\.?", " ne ")
            .then("\\bpo poludniu\\b|\\bpopoludniu\\b|\\bwieczorem\\b|\\bwieczor\\b", " pm ")
            .then("\\brano\\b|\\bprzed poludniem\\b|\\bnad ranem\\b", " am ")
            .then("\\bpierwsz\\p{L}* polow\\p{L}*|\\b(?:1|i)\\.? polow\\p{L}*", " firsthalf ")
            .then("\\bdrug\\p{L}* polow\\p{L}*|\\b(?:2|ii)\\.? polow\\p{L}*", " secondhalf ")
            .then("(\\d)-?(?:go|ego|te|ty|tego|tym|ta|tej|sty|szy|gi|ych|tych)\\b", "$1 ")
            .then("\\bgodzin(?:a|ie|e)\\b(?= [\\p{L}\\d])|\\bgodz\\b\\.?|\\bg\\. ?(?=\\d)", " hour ")
            .then("\\b(?:stuleci\\p{L}*|wiekiem|wiekow|wieki|wiekach)\\b", "wiek")
            .then("(\\d) ?r\\b\\.?", "$1 roku ");

    private TimeTokens() {}

    static List<String> of(String text) {
        String folded = PHRASES.in(Folding.letters(text));
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(folded);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
