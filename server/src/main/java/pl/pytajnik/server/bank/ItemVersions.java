package pl.pytajnik.server.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** All versions of all items. Appended, never changed. */
@ApplicationScoped
public class ItemVersions implements PanacheRepositoryBase<ItemVersion, UUID> {
    /** A version that may not be there. */
    public Optional<ItemVersion> find(UUID itemId, int version) {
        return find("itemId = ?1 and version = ?2", itemId, version).firstResultOptional();
    }

    /** The version of this number; not found when there is none. */
    ItemVersion known(UUID itemId, int version) {
        return find(itemId, version).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    List<ItemVersion> newestFirst(UUID itemId, PageQuery page) {
        return find("itemId = ?1 and id < ?2 order by id desc", itemId, page.before())
                .page(0, page.fetch())
                .list();
    }

    ItemVersion of(UUID itemId, int version) {
        return find("itemId = ?1 and version = ?2", itemId, version).singleResult();
    }

    /**
     * Versions by item.
     *
     * @param numbers which version of each item
     */
    public Map<UUID, ItemVersion> of(Map<UUID, Integer> numbers) {
        return list("itemId in ?1", numbers.keySet()).stream()
                .filter(version -> numbers.get(version.itemId()) == version.version())
                .collect(Collectors.toMap(ItemVersion::itemId, Function.identity()));
    }
}
