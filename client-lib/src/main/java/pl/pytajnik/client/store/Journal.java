package pl.pytajnik.client.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Texts by key, in the order of their first put; whatever was appended outlives the process. Thread-safe. */
public interface Journal extends Closeable {
    /** @return a copy, in order */
    Map<String, String> entries();

    /**
     * Makes the changes in their order; a death on the way keeps some first ones of them. Removing what is not there changes
     * nothing.
     *
     * @throws IOException if they are not safe; then none of them holds
     */
    void append(List<Change> changes) throws IOException;

    /** @return how many records were found damaged and left out */
    int damaged();

    /** Forgets everything for good, and closes. */
    void erase() throws IOException;
}
