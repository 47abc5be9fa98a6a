package pl.pytajnik.content.text;

import java.util.List;

/**
 * One sentence of a paragraph.
 *
 * @param tokens its words, numbers and punctuation, in order, never empty
 * @param paragraph number of its paragraph in the text, from 0
 * @param complete true for a sentence of prose that tells something; false for headings, list entries, captions, questions,
 *     what breaks off and what ends without a full stop
 */
public record Sentence(List<Token> tokens, int paragraph, boolean complete) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
    }

    /** First character, in UTF-16 code units of the whole text. */
    public int start() {
        return tokens.get(0).start();
    }

    /** One past the last character. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }
}
