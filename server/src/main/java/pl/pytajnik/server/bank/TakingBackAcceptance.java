package pl.pytajnik.server.bank;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.article.DraftView;
import pl.pytajnik.server.article.Drafts;
import pl.pytajnik.server.article.StoredDraft;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** A teacher thinks better of accepting a draft, before anything came of it. */
@ApplicationScoped
public class TakingBackAcceptance {
    private final Drafts drafts;
    private final Items items;
    private final ItemVersions versions;
    private final List<HangingOnItems> others;

    public TakingBackAcceptance(Drafts drafts, Items items, ItemVersions versions, @All List<HangingOnItems> others) {
        this.drafts = drafts;
        this.items = items;
        this.versions = versions;
        this.others = List.copyOf(others);
    }

    /** The item goes, unless a quiz has it or somebody has worked on it since. */
    @Transactional
    public DraftView by(UUID teacher, UUID draftId) {
        StoredDraft draft = drafts.ownedForReview(draftId, teacher);
        draft.takeBack();
        Item item = items.ofDraftForEdit(draftId);
        requireFree(item);
        versions.delete("itemId", item.id());
        items.delete(item);
        return DraftView.of(draft);
    }

    private void requireFree(Item item) {
        if (item.version() > 1 || others.stream().anyMatch(other -> other.hangsOn(item.id()))) {
            throw Problem.of(ProblemCode.ITEM_IN_USE);
        }
    }
}
