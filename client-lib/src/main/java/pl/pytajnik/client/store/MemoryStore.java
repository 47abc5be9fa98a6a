package pl.pytajnik.client.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps journals as long as the process lives. */
public final class MemoryStore implements LocalStore {
    private final Map<String, Map<String, String>> kept = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    @Override
    public synchronized Journal open(String name) throws IOException {
        if (!open.add(name)) throw new IOException("journal " + name + " is open already");
        Map<String, String> entries = kept.get(name);
        if (entries == null) kept.put(name, entries = new LinkedHashMap<>());
        return new MemoryJournal(name, entries);
    }

    private synchronized void close(String name) {
        open.remove(name);
    }

    private final class MemoryJournal implements Journal {
        private final String name;
        private final Map<String, String> live;
        private boolean closed;

        MemoryJournal(String name, Map<String, String> live) {
            this.name = name;
            this.live = live;
        }

        @Override
        public synchronized Map<String, String> entries() {
            return new LinkedHashMap<>(live);
        }

        @Override
        public synchronized void append(List<Change> changes) throws IOException {
            if (closed) throw new IOException("journal " + name + " is closed");
            for (Change change : changes) {
                String value = change.value();
                if (value == null) live.remove(change.key());
                else live.put(change.key(), value);
            }
        }

        @Override
        public int damaged() {
            return 0;
        }

        @Override
        public synchronized void erase() {
            live.clear();
            close();
        }

        @Override
        public synchronized void close() {
            if (closed) return;
            closed = true;
            MemoryStore.this.close(name);
        }
    }
}
