package pl.pytajnik.server.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All versions of all items. Appended, never changed. */
@ApplicationScoped
public class ItemVersions implements PanacheRepositoryBase<ItemVersion, UUID> {
    /** A version that may not be there. */
    public Optional<ItemVersion> find(UUID itemId, int version) {
        return find("itemId = ?1 and version = ?2", itemId, version).firstResultOptional();
    }

    ItemVersion of(UUID itemId, int version) {
        return find("itemId = ?1 and version = ?2", itemId, version).singleResult();
    }
}
