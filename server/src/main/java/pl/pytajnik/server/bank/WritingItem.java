package pl.pytajnik.server.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import pl.pytajnik.server.platform.Ids;

/** A teacher writes an item by hand. */
@ApplicationScoped
public class WritingItem {
    private static final int MEDIUM = 2;

    private final Items items;
    private final ItemVersions versions;
    private final Evidences evidences;
    private final Ids ids;
    private final Clock clock;

    public WritingItem(Items items, ItemVersions versions, Evidences evidences, Ids ids, Clock clock) {
        this.items = items;
        this.versions = versions;
        this.evidences = evidences;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public ItemView by(UUID teacher, NewItem wanted) {
        Instant now = clock.instant();
        Wording wording = wanted.checked();
        Item item = new Item(ids.next(), teacher, null, now);
        Origin origin = new Origin(item.id(), item.version(), Kind.OTHER, MEDIUM, null)
                .with(wanted.kind(), wanted.difficulty(), evidences.of(teacher, wanted.evidence()));
        ItemVersion version = new ItemVersion(ids.next(), origin, wording, now);
        item.file(new Tags(Option.copy(wanted.tags())), version);
        items.persist(item);
        versions.persist(version);
        return ItemView.of(new CurrentItem(item, version));
    }
}
