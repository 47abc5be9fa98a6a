package pl.pytajnik.server.article;

import pl.pytajnik.content.question.Refusal;

/**
 * A question that was considered and not asked, and why: {@code words} say what {@code reason} means.
 *
 * @param pattern the engine's name for it, such as {@code W1}
 * @param stage where it was refused
 * @param reason stable code
 * @param words what the code means
 * @param stem the question as far as it was made
 * @param evidence the place it was about
 */
public record RefusalView(String pattern, String stage, String reason, Words words, String stem, Proof evidence) {
    static RefusalView of(Refusal refusal) {
        return new RefusalView(
                refusal.pattern(),
                refusal.stage(),
                refusal.reason(),
                RefusalWords.of(refusal.reason()),
                refusal.stem(),
                Proof.of(refusal.evidence()));
    }
}
