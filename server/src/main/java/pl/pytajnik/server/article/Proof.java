package pl.pytajnik.server.article;

import pl.pytajnik.content.question.Evidence;

/**
 * The span that proves a key, in UTF-16 code units of the article as it was given.
 *
 * @param start first character
 * @param end one past the last
 * @param text exactly the characters between
 */
public record Proof(int start, int end, String text) {
    static Proof of(Evidence evidence) {
        return new Proof(evidence.start(), evidence.end(), evidence.text());
    }

    /** Whether the article really says so at this place. */
    boolean standsIn(String article) {
        return start >= 0
                && start < end
                && end <= article.length()
                && article.startsWith(text, start)
                && text.length() == end - start;
    }
}
