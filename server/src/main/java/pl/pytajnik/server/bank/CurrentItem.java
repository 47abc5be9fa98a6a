package pl.pytajnik.server.bank;

import java.util.UUID;

/** An item and its current version. */
record CurrentItem(Item item, ItemVersion version) {
    UUID id() {
        return item.id();
    }
}
