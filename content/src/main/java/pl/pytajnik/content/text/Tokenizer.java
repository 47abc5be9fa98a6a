package pl.pytajnik.content.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a stretch of text into tokens. Marks of emphasis ({@code *}, {@code _}), numbers of footnotes ({@code [1]}) and
 * characters without width are no tokens. Every repetition of a group is bounded: the engine of regular expressions calls
 * itself once for each.
 */
final class Tokenizer {
    /** Soft hyphen, zero-width characters, marks of direction, byte order mark. */
    private static final String INVISIBLE =
            "\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF";

    private static final String LETTER = "[\\p{L}\\p{M}" + INVISIBLE + "]";
    private static final String SIGN = "[\\p{L}\\p{M}\\p{N}" + INVISIBLE + "]";
    private static final Pattern TOKEN = Pattern.compile(
            "[" + INVISIBLE + "*_]+"
                    + "|\\[(?:\\d{1,3}|\\p{Ll}|(?:przypis|uwaga|uw\\.) \\d{1,3}|potrzebny przypis)\\]"
                    // 10 000 and 4,8 and 60,88; grouped by spaces or not
                    + "|\\d{1,3}(?:[ \\u00A0\\u202F\\u2009]\\d{3}){1,6}(?![\\d\\p{L}])(?:,\\d+)?"
                    + "|\\d+(?:-\\p{L}+){1,4}"
                    + "|\\d+(?:[.,:]\\d+){0,6}"
                    // p.n.e., m.in., S.A., J.R.R.
                    + "|(?<![\\p{L}\\p{N}])(?:\\p{L}{1,2}\\.){2,5}(?![\\p{L}\\p{N}])"
                    // Kendall-Taylor, MiG-29, Tony'ego, 11A inside
                    + "|\\p{L}" + SIGN + "*(?:[-'’]" + SIGN + "+){0,6}"
                    + "|\\.{2,}|…|\\S",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DROPPED = Pattern.compile("[" + INVISIBLE + "*_]+|\\[.+\\]");
    private static final Pattern UNSEEN = Pattern.compile("[" + INVISIBLE + "]+");

    private Tokenizer() {}

    /** Tokens of {@code text} between {@code from} and {@code to}, with offsets into {@code text}. */
    static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).useTransparentBounds(false).region(from, to);
        int at = from;
        while (at < to && matcher.region(at, to).find()) {
            String word = matcher.group();
            at = isDropped(word) ? matcher.end() : FullStops.end(text, tokens, matcher.start(), matcher.end(), to);
            if (!isDropped(word)) {
                tokens.add(new Token(seen(text.substring(matcher.start(), at)), matcher.start(), at));
            }
        }
        return tokens;
    }

    private static boolean isDropped(String word) {
        char first = word.charAt(0);
        return (first == '[' && word.length() > 1 || !Character.isLetterOrDigit(first))
                && DROPPED.matcher(word).matches();
    }

    private static String seen(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '\u00AD' || written.charAt(i) >= '\u0300') {
                return Normalizer.normalize(UNSEEN.matcher(written).replaceAll(""), Normalizer.Form.NFC);
            }
        }
        return written;
    }
}
