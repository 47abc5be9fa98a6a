package pl.pytajnik.content.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the paragraphs of a text: its lines, those of a visibly wrapped paragraph together. */
final class Paragraphs {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u0085\\u2028\\u2029]+");
    private static final int WRAPPED_FROM = 60;
    private static final int WRAPPED_TO = 110;

    private Paragraphs() {}

    /**
     * A paragraph.
     *
     * @param start first character
     * @param end one past the last
     */
    record Span(int start, int end) {}

    static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        int lastLine = 0;
        while (line.find()) {
            if (line.group().isBlank()) {
                continue;
            }
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && continues(text, lastLine, last.end(), line)) {
                spans.set(spans.size() - 1, new Span(last.start(), line.end()));
            } else {
                spans.add(new Span(line.start(), line.end()));
            }
            lastLine = line.start();
        }
        return spans;
    }

    /** One line break lies between, and the line before stops in the middle of a sentence. */
    private static boolean continues(String text, int from, int to, Matcher line) {
        boolean next =
                text.substring(to, line.start()).chars().filter(c -> c == '\n').count() <= 1;
        String before = text.substring(from, to);
        String here = line.group().strip();
        if (!next || Markup.isMarkup(here) || Markup.isMarkup(before) || Markup.endsSentence(before)) {
            return false;
        }
        boolean wrapped =
                before.length() >= WRAPPED_FROM && before.length() <= WRAPPED_TO && here.length() <= WRAPPED_TO;
        return wrapped || Character.isLowerCase(here.codePointAt(0));
    }
}
