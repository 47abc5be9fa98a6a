package pl.pytajnik.server.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pytajnik.server.platform.PageQuery;

/** Items as their teacher sees them, for packages that come after this one. */
@ApplicationScoped
public class ShowingItems {
    private final Items items;
    private final FindingItems finding;

    ShowingItems(Items items, FindingItems finding) {
        this.items = items;
        this.finding = finding;
    }

    /** A part of what a filter finds, newest first; one more than the query's limit when another part follows. */
    @Transactional
    public List<ItemView> found(UUID teacher, ItemFilter filter, PageQuery page) {
        return finding.by(teacher, filter, page).stream().map(ItemView::of).toList();
    }

    /** Those of the items that are the teacher's, in the order of the ids. */
    @Transactional
    public List<ItemView> owned(UUID teacher, Collection<UUID> ids) {
        Map<UUID, ItemView> views = items.owned(ids, teacher).stream()
                .map(ItemView::of)
                .collect(Collectors.toMap(ItemView::id, Function.identity()));
        return ids.stream().distinct().map(views::get).filter(Objects::nonNull).toList();
    }

    /** The teacher's items with one of these stems, archived ones too. */
    @Transactional
    public List<ItemView> withStems(UUID teacher, Collection<String> stems) {
        return items.withStems(stems, teacher).stream().map(ItemView::of).toList();
    }

    /** Items as they were in these versions, under the tags they have now. */
    @Transactional
    public List<ItemView> inVersions(UUID teacher, List<ItemVersion> versions) {
        Stream<UUID> ids = versions.stream().map(ItemVersion::itemId);
        Map<UUID, Item> current = items.owned(ids.toList(), teacher).stream()
                .collect(Collectors.toMap(CurrentItem::id, CurrentItem::item));
        return versions.stream()
                .filter(version -> current.containsKey(version.itemId()))
                .map(version -> ItemView.of(new CurrentItem(current.get(version.itemId()), version)))
                .toList();
    }
}
