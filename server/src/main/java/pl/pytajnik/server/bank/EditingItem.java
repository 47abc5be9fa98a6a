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

    /** @param ifMatch the revision the teacher has read, as it came in If-Match */
    @Transactional
    public ItemView by(UUID teacher, UUID itemId, @Nullable String ifMatch, NewItem wanted) {
        return worded(teacher, forEdit(teacher, itemId, ifMatch), wanted);
    }

    /** Another wording that comes with a file: whatever anybody has read before, the file's is the next version. */
    @Transactional
    public ItemView again(UUID teacher, UUID itemId, NewItem wanted) {
        return worded(teacher, items.ownedForEdit(itemId, teacher), wanted);
    }

    private ItemView worded(UUID teacher, Item item, NewItem wanted) {
        Wording wording = wanted.checked();
        Origin origin = versions.of(item.id(), item.version())
                .followedBy(item.nextVersion())
                .with(wanted.kind(), wanted.difficulty(), evidences.of(teacher, wanted.evidence()));
        Tags tags = wanted.tags() == null ? item.tags() : new Tags(wanted.tags());
        return next(item, new ItemVersion(ids.next(), origin, wording, clock.instant()), tags);
    }

    /** Takes an old wording up again, as a new version. */
    @Transactional
    public ItemView restore(UUID teacher, UUID itemId, @Nullable String ifMatch, int version) {
        Item item = forEdit(teacher, itemId, ifMatch);
        ItemVersion old = versions.known(itemId, version);
        Origin origin = old.followedBy(item.nextVersion());
        return next(item, new ItemVersion(ids.next(), origin, old.wording(), clock.instant()), item.tags());
    }

    private Item forEdit(UUID teacher, UUID itemId, @Nullable String ifMatch) {
        Item item = items.ownedForEdit(itemId, teacher);
        VersionTag.requireMatch(ifMatch, item.revision());
        return item;
    }

    private ItemView next(Item item, ItemVersion next, Tags tags) {
        item.file(tags, next);
        versions.persist(next);
        return ItemView.of(new CurrentItem(item, next));
    }
}
