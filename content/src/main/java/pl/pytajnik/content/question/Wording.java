package pl.pytajnik.content.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.pytajnik.content.text.Token;

/**
 * Builds a stem from words of a sentence and words of our own, minding spaces and commas. The rule of the engine is
 * <em>delete and front</em>: the answer is taken out, the question word comes first, the rest keeps its order.
 * Not thread-safe; one for each stem.
 */
public final class Wording {
    private static final String NO_SPACE_BEFORE = ",.;:!?)”»%";
    private static final String NO_SPACE_AFTER = "(„«";

    private final List<String> words = new ArrayList<>();
    private final List<Boolean> glued = new ArrayList<>();

    /** Adds words of our own. */
    public Wording say(String text) {
        for (String word : text.strip().split(" +")) {
            add(word, false);
        }
        return this;
    }

    /** Adds the tokens from {@code from} to {@code to}, spaced as they are in the text. */
    public Wording copy(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean touches =
                    i > from && tokens.get(i - 1).end() == tokens.get(i).start();
            add(tokens.get(i).text().replace('\u00A0', ' '), touches);
        }
        return this;
    }

    /** Adds one token with its first letter in lower case. */
    public Wording copyLower(Token token) {
        return say(lowered(token.text()));
    }

    private void add(String word, boolean touches) {
        boolean closing = word.length() == 1 && NO_SPACE_BEFORE.indexOf(word.charAt(0)) >= 0;
        if (closing && word.equals(",") && (words.isEmpty() || endsWithComma())) {
            return;
        }
        boolean opened = !words.isEmpty() && NO_SPACE_AFTER.contains(last());
        words.add(word);
        glued.add(words.size() == 1 || touches || closing || opened);
    }

    private boolean endsWithComma() {
        return last().equals(",");
    }

    private String last() {
        return words.get(words.size() - 1);
    }

    /** True when nothing was added yet. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words so far, without a comma or dash hanging at the end. */
    public String phrase() {
        int end = words.size();
        while (end > 0 && ",–—-;:".contains(words.get(end - 1))) {
            end--;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < end; i++) {
            text.append(glued.get(i) ? "" : " ").append(words.get(i));
        }
        return text.toString().replaceAll(" {2,}", " ").strip();
    }

    /** The words as one question: a capital first, one question mark last. */
    public String question() {
        String phrase = phrase();
        return phrase.isEmpty() ? "" : raised(phrase) + "?";
    }

    private static String raised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lowered(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
