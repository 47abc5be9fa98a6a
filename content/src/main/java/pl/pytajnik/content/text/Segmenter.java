package pl.pytajnik.content.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs and sentences. Lines are paragraphs unless they are visibly wrapped; Markdown headings,
 * list entries, tables and lines that end without a full stop are kept as incomplete sentences. Total: any string is
 * cut, none throws.
 */
public final class Segmenter {
    /** A paragraph is read no further than this; a longer one is no prose. */
    static final int LONGEST_PARAGRAPH = 20_000;

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern MARKUP = Pattern.compile("^\\s*(?:#{1,6}\\s|[-*•+]\\s|>|\\||\\d+[.)]\\s|!\\[)");
    private static final int WRAPPED_LINE = 60;
    private static final int LONGEST_DATE = 4;
    private static final String CLOSERS = "”\"»’)]";
    private static final String OPENERS = "„\"«(–—-[‚“";

    private Segmenter() {}

    /** All sentences of the text, in order. */
    public static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (int[] span : paragraphs(text)) {
            addSentences(text, span, paragraph++, sentences);
        }
        return sentences;
    }

    private static List<int[]> paragraphs(String text) {
        List<int[]> spans = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            if (line.group().isBlank()) {
                continue;
            }
            int[] last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && continues(text, last, line)) {
                last[1] = line.end();
            } else {
                spans.add(new int[] {line.start(), line.end()});
            }
        }
        return spans;
    }

    /** A wrapped line: the one before is long and has no end, nothing but one line break lies between. */
    private static boolean continues(String text, int[] last, Matcher line) {
        String between = text.substring(last[1], line.start());
        if (between.chars().filter(c -> c == '\n').count() > 1 || isMarkup(line.group())) {
            return false;
        }
        String before = text.substring(Math.max(last[0], text.lastIndexOf('\n', last[1] - 1) + 1), last[1]);
        boolean wrapped = before.length() >= WRAPPED_LINE
                || Character.isLowerCase(line.group().strip().codePointAt(0));
        return wrapped && !isMarkup(before) && !endsSentence(before);
    }

    private static boolean isMarkup(String line) {
        return MARKUP.matcher(line).find();
    }

    private static boolean endsSentence(String text) {
        String end = text.stripTrailing();
        int last = end.length() - 1;
        while (last > 0 && CLOSERS.indexOf(end.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?…".indexOf(end.charAt(last)) >= 0;
    }

    private static void addSentences(String text, int[] span, int paragraph, List<Sentence> sentences) {
        int to = Math.min(span[1], span[0] + LONGEST_PARAGRAPH);
        List<Token> tokens = Tokenizer.tokens(text, span[0], to);
        boolean markup = isMarkup(text.substring(span[0], to));
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (endsAt(tokens, i) && !opensWithDate(tokens, first, i)) {
                sentences.add(new Sentence(tokens.subList(first, i + 1), paragraph, !markup && closes(tokens, i)));
                first = i + 1;
            }
        }
    }

    /** „W 1998 r. Gdynia …”: behind so few words the full stop is the abbreviation's. */
    private static boolean opensWithDate(List<Token> tokens, int first, int i) {
        return i < tokens.size() - 1
                && i - first <= LONGEST_DATE
                && tokens.get(first).text().matches("(?iu)we?|od|do|po|przed|na|pod|około|dnia|\\d+")
                && tokens.get(i).text().matches("[rw]\\.");
    }

    /** True when the sentence ends with token {@code i}: at the end of the paragraph or behind its closing marks. */
    private static boolean endsAt(List<Token> tokens, int i) {
        if (i == tokens.size() - 1) {
            return true;
        }
        Token next = tokens.get(i + 1);
        if (next.isOneOf(CLOSERS) && attached(tokens.get(i), next)) {
            return false;
        }
        return closes(tokens, i) && begins(tokens, i + 1);
    }

    private static boolean attached(Token left, Token right) {
        return left.end() == right.start();
    }

    private static boolean closes(List<Token> tokens, int i) {
        int last = i;
        while (last > 0 && tokens.get(last).isOneOf(CLOSERS) && attached(tokens.get(last - 1), tokens.get(last))) {
            last--;
        }
        String word = tokens.get(last).text();
        if (word.length() > 1 && word.endsWith(".")) {
            String bare = word.substring(0, word.length() - 1);
            boolean opens = Abbreviations.isLeading(bare) || isInitial(bare) || Character.isDigit(bare.charAt(0));
            return i == tokens.size() - 1 || !opens;
        }
        return tokens.get(last).isOneOf(".!?…");
    }

    private static boolean isInitial(String bare) {
        return bare.length() == 1 && Character.isUpperCase(bare.charAt(0));
    }

    private static boolean begins(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.isWord()) {
            return token.isCapitalised();
        }
        if (token.isNumber()) {
            return !tokens.get(i - 1).text().matches("\\p{L}+\\.");
        }
        boolean dash = token.isOneOf("–—-");
        return token.isOneOf(OPENERS)
                && i + 1 < tokens.size()
                && (dash ? false : tokens.get(i + 1).isCapitalised());
    }
}
