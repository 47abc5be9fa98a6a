package pl.pytajnik.content.question;

import java.util.List;

/**
 * A machine-made question nobody has looked at yet.
 *
 * @param kind what it asks for
 * @param pattern id of the pattern that made it, such as {@code W1}
 * @param stem the question, one Polish sentence ending in a question mark
 * @param key the right answer, as a person would say it
 * @param accepted other right answers, without the key
 * @param distractors three wrong options
 * @param evidence the proof, a span of the article
 * @param difficulty how hard it is likely to be
 * @param confidence how far the engine trusts it
 * @param reasons what the engine relied on, in Polish, for the teacher
 */
public record Draft(
        Kind kind,
        String pattern,
        String stem,
        String key,
        List<String> accepted,
        List<Distractor> distractors,
        Evidence evidence,
        Difficulty difficulty,
        Confidence confidence,
        List<String> reasons) {
    public Draft {
        accepted = List.copyOf(accepted);
        distractors = List.copyOf(distractors);
        reasons = List.copyOf(reasons);
    }
}
