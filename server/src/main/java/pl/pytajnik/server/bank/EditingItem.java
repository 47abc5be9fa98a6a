package pl.pytajnik.server.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Ids;
import pl.pytajnik.server.platform.VersionTag;

/** A teacher words an item anew: a version follows, the old one stays where it was used. */
@ApplicationScoped
public class EditingItem {
    private final Items items;
    private final ItemVersions versions;
    private final Evidences evidences;
    private final Ids ids;
    private final Clock clock;

    public EditingItem(Items items, ItemVersions versions, Evidences evidences, Ids ids, Clock clock) {
        this.items = items;
        this.versions = versions;
        this.evidences = evidences;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param ifMatch the version the teacher has read, as it came in If-Match */
    @Transactional
    public ItemView by(UUID teacher, UUID itemId, @Nullable String ifMatch, NewItem wanted) {
        Item item = items.ownedForEdit(itemId, teacher);
        VersionTag.requireMatch(ifMatch, item.version());
        ItemVersion current = versions.of(itemId, item.version());
        Wording wording = wanted.checked();
        Origin origin = current.followedBy(item.nextVersion())
                .with(wanted.kind(), wanted.difficulty(), evidences.of(teacher, wanted.evidence()));
        ItemVersion next = new ItemVersion(ids.next(), origin, wording, clock.instant());
        versions.persist(next);
        return ItemView.of(new CurrentItem(item, next));
    }
}
