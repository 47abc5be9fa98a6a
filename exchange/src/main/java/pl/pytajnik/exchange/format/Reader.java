package pl.pytajnik.exchange.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import pl.pytajnik.exchange.item.QuestionSet;

/** Reads items of a format. Keeps no state: one reader serves all threads. */
public interface Reader {
    Format format();

    /**
     * Whether a file seems to be of this format, by its first bytes and its insides, never by its name.
     *
     * @throws IOException when the disk fails, not when the file is odd
     */
    boolean recognises(Path file) throws IOException;

    /**
     * Reads a whole file. Each question in it comes to {@code outcomes} once, found or skipped, in the order of the
     * file. Memory does not grow with the number of items, unless the format's own page says so.
     *
     * @return what the items are together
     * @throws Unreadable when the file as a whole cannot be read; what had come until then counts for nothing
     * @throws IOException when the disk fails
     */
    QuestionSet read(Path file, Consumer<Outcome> outcomes) throws Unreadable, IOException;
}
