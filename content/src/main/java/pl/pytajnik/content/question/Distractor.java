package pl.pytajnik.content.question;

/**
 * A wrong option of the same kind and form as the key.
 *
 * @param text what the student reads
 * @param reason why it is wrong and where it comes from, in Polish, for the teacher
 */
public record Distractor(String text, String reason) {}
