package pl.pytajnik.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;

/** Writes items in a format. Keeps no state: one writer serves all threads. */
public interface Writer {
    Format format();

    /**
     * What of an item the format cannot carry. Only what the item has is lost: an item without tags loses none. Whoever
     * reads the file again finds the item {@linkplain Loss#without without} exactly that.
     */
    Set<Loss> losses(Item item);

    /**
     * Writes a whole file and leaves {@code out} open. Memory does not grow with the number of items, unless the
     * format's own page says so. Items with {@link Loss#ITEM} are left out.
     *
     * @param items are gone through once, in their order
     */
    void write(QuestionSet set, Iterable<Item> items, OutputStream out) throws IOException;
}
