package pl.pytajnik.server.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import pl.pytajnik.server.article.DraftView;
import pl.pytajnik.server.article.Drafts;
import pl.pytajnik.server.article.Rejection;
import pl.pytajnik.server.article.StoredDraft;

/** A teacher throws a draft out and says why. */
@ApplicationScoped
public class RejectingDraft {
    private final Drafts drafts;
    private final Clock clock;

    public RejectingDraft(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Transactional
    public DraftView by(UUID teacher, UUID draftId, Rejection rejection) {
        StoredDraft draft = drafts.ownedForReview(draftId, teacher);
        draft.reject(rejection, clock.instant());
        return DraftView.of(draft);
    }

    @Transactional
    public DraftView undo(UUID teacher, UUID draftId) {
        StoredDraft draft = drafts.ownedForReview(draftId, teacher);
        draft.restore();
        return DraftView.of(draft);
    }
}
