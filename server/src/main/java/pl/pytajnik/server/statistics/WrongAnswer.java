package pl.pytajnik.server.statistics;

/**
 * A wrong answer that was typed.
 *
 * @param text in small letters and with single spaces, cut after 100 characters
 * @param count of those who typed it
 * @param meanRest of what they had in the rest of the quiz, in points
 */
public record WrongAnswer(String text, long count, double meanRest) {
    /** So many are told of a question, the commonest first. */
    static final int MOST = 10;

    static final int LONGEST = 100;

    static WrongAnswer of(Answers.Typing typing) {
        return new WrongAnswer(typing.text(), typing.count(), typing.rest());
    }
}
