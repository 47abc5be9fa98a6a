package pl.pytajnik.content.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a stretch of text into tokens. */
final class Tokenizer {
    private static final String LETTERS = "[\\p{L}\\p{M}]";
    private static final Pattern TOKEN = Pattern.compile(
            // 10 000 and 4,8 and 60,88; grouped by spaces or not
            "\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+(?![\\d\\p{L}])(?:,\\d+)?"
                    + "|\\d+(?:-\\p{L}+)+"
                    + "|\\d+(?:[.,:]\\d+)*"
                    // p.n.e., m.in.
                    + "|(?:p\\.n\\.e|n\\.e|m\\.in)\\."
                    // Kendall-Taylor, MiG-29, Tony'ego, 11A inside
                    + "|" + LETTERS + "[\\p{L}\\p{M}\\p{N}]*(?:[-'’][\\p{L}\\p{M}\\p{N}]+)*"
                    + "|\\.{2,}|…|\\S",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Tokenizer() {}

    /** Tokens of {@code text} between {@code from} and {@code to}, with offsets into {@code text}. */
    static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(from, to);
        int at = from;
        while (matcher.find(at)) {
            if (matcher.start() >= to) {
                break;
            }
            int end = Math.min(to, withFullStop(text, matcher.group(), matcher.end(), to));
            tokens.add(new Token(text.substring(matcher.start(), end), matcher.start()));
            at = end;
            if (at >= to) {
                break;
            }
        }
        return tokens;
    }

    private static int withFullStop(String text, String word, int end, int to) {
        boolean stopFollows = end < to && text.charAt(end) == '.';
        boolean own = Abbreviations.isAny(word) || isInitial(text, word, end, to) || isOrdinal(text, word, end, to);
        return stopFollows && own ? end + 1 : end;
    }

    /** The 62. of „62. Konkurs”; a year ends its sentence. */
    private static boolean isOrdinal(String text, String word, int end, int to) {
        return word.matches("\\d{1,3}")
                && end + 2 < to
                && text.charAt(end + 1) == ' '
                && Character.isLetter(text.charAt(end + 2));
    }

    /** The J of "J. Nowak", but not the last word of "plan B. Nowy". */
    private static boolean isInitial(String text, String word, int end, int to) {
        return word.length() == 1
                && Character.isUpperCase(word.charAt(0))
                && end + 2 < to
                && text.charAt(end + 1) == ' '
                && Character.isUpperCase(text.charAt(end + 2));
    }
}
