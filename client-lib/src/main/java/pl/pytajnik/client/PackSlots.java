package pl.pytajnik.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.store.Change;
import pl.pytajnik.client.store.Journal;
import pl.pytajnik.client.store.LocalStore;

/**
 * A journal for each pack of practice, so that dropping one takes its keys off the device for good. They are numbered from 1, a
 * number free again is used again; the index says whose is which ({@code k/}). Thread-safe.
 */
final class PackSlots {
    private static final String PACK = "k/";

    private final LocalStore store;
    private final String name;
    private final Journal index;
    private final Map<String, Journal> open = new HashMap<>();
    private boolean closed;

    PackSlots(LocalStore store, String student, Journal index) {
        this.store = store;
        this.name = student + "-practice-";
        this.index = index;
    }

    /** @return oldest first */
    synchronized List<UUID> packs() {
        List<UUID> packs = new ArrayList<>();
        for (String pack : slots().keySet()) packs.add(UUID.fromString(pack));
        return packs;
    }

    /** @return null when the pack is not on the device */
    synchronized @Nullable Journal of(UUID pack) throws IOException {
        String slot = slots().get(pack.toString());
        return slot == null ? null : opened(slot);
    }

    /** An empty one for a new pack. */
    synchronized Journal add(UUID pack) throws IOException {
        Collection<String> taken = slots().values();
        int free = 1;
        while (taken.contains("" + free)) free++;
        index.append(Collections.singletonList(Change.put(PACK + pack, "" + free)));
        return opened("" + free);
    }

    /** Dying on the way leaves an empty journal, which is dropped again. */
    synchronized void drop(UUID pack) throws IOException {
        Journal journal = of(pack);
        if (journal == null) return;
        journal.erase();
        open.values().remove(journal);
        index.append(Collections.singletonList(Change.remove(PACK + pack)));
    }

    /** Opens no journal any more, which others may have by then. */
    synchronized void close() throws IOException {
        closed = true;
        for (Journal journal : open.values()) journal.close();
        open.clear();
    }

    private Journal opened(String slot) throws IOException {
        if (closed) throw new IOException("the client is closed, or its student has left");
        Journal journal = open.get(slot);
        if (journal == null) open.put(slot, journal = store.open(name + slot));
        return journal;
    }

    private Map<String, String> slots() {
        Map<String, String> slots = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : index.entries().entrySet()) {
            if (entry.getKey().startsWith(PACK)) slots.put(entry.getKey().substring(PACK.length()), entry.getValue());
        }
        return slots;
    }
}
