package pl.pytajnik.server.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import pl.pytajnik.server.article.Drafts;
import pl.pytajnik.server.article.StoredDraft;
import pl.pytajnik.server.platform.Ids;

/** A teacher takes a draft into the bank, as it is or edited. */
@ApplicationScoped
public class AcceptingDraft {
    private final Drafts drafts;
    private final Items items;
    private final ItemVersions versions;
    private final Ids ids;
    private final Clock clock;

    public AcceptingDraft(Drafts drafts, Items items, ItemVersions versions, Ids ids, Clock clock) {
        this.drafts = drafts;
        this.items = items;
        this.versions = versions;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public ItemView by(UUID teacher, UUID draftId, Acceptance acceptance) {
        Instant now = clock.instant();
        StoredDraft draft = drafts.ownedForReview(draftId, teacher);
        draft.accept(now);
        Item item = new Item(ids.next(), teacher, draftId, now);
        Wording wording = acceptance.of(draft);
        Origin origin = Origin.of(item, draft).with(null, acceptance.difficulty(), null);
        ItemVersion version = new ItemVersion(ids.next(), origin, wording, now);
        item.file(new Tags(Option.copy(acceptance.tags())), version);
        items.persist(item);
        versions.persist(version);
        return ItemView.of(new CurrentItem(item, version));
    }
}
