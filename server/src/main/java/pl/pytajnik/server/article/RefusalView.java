package pl.pytajnik.server.article;

import pl.pytajnik.content.question.Refusal;

/** A question that was considered and not asked, and why. */
public record RefusalView(String pattern, String stage, String reason, String stem, Proof evidence) {
    static RefusalView of(Refusal refusal) {
        return new RefusalView(
                refusal.pattern(), refusal.stage(), refusal.reason(), refusal.stem(), Proof.of(refusal.evidence()));
    }
}
