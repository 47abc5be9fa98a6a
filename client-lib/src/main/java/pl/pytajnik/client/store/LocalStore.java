package pl.pytajnik.client.store;

import java.io.IOException;

/** Where journals are kept. {@link FolderStore} for the app, {@link MemoryStore} where nothing need survive. Thread-safe. */
public interface LocalStore {
    /**
     * Opens a journal, empty at first; it has one owner until it is closed.
     *
     * @param name of letters, digits and hyphens
     * @throws IOException if it is open already, was written by a newer version, or cannot be read or written
     */
    Journal open(String name) throws IOException;
}
