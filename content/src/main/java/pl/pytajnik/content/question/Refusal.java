package pl.pytajnik.content.question;

/**
 * A question that was considered and not asked.
 *
 * @param pattern id of the pattern that found it
 * @param stage the stage that refused it: {@code pattern}, {@code gate}, {@code round-trip} or {@code distractors}
 * @param reason stable code of the reason, such as {@code dangling-pronoun}
 * @param stem the question as far as it was made; may be empty
 * @param evidence the sentence it came from
 */
public record Refusal(String pattern, String stage, String reason, String stem, Evidence evidence) {}
