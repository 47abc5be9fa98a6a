package pl.pytajnik.content.question;

import java.util.List;
import java.util.Optional;
import pl.pytajnik.content.syntax.ParsedSentence;

/** What a pattern says of one place in a text: a question, or why it asks none there. */
public sealed interface Finding {
    /** The question it proposes. */
    record Asked(Candidate candidate) implements Finding {}

    /**
     * The pattern's trigger is there, and one of its rules refuses.
     *
     * @param pattern id of the pattern
     * @param reason stable code of the rule, such as {@code negated}
     * @param source the sentence
     */
    record Refused(String pattern, String reason, ParsedSentence source) implements Finding {}

    static Finding asked(Candidate candidate) {
        return new Asked(candidate);
    }

    static Finding refused(Pattern pattern, String reason, ParsedSentence source) {
        return new Refused(pattern.id(), reason, source);
    }

    /** The question, or nothing said: for a pattern that does not see its trigger. */
    static List<Finding> ofNullable(Optional<Candidate> candidate) {
        return candidate.map(Finding::asked).stream().toList();
    }
}
