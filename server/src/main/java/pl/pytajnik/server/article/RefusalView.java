package pl.pytajnik.server.article;

import pl.pytajnik.content.question.Refusal;

/** A question that was considered and not asked, and why: {@code words} say what {@code reason} means. */
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
