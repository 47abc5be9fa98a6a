package pl.pytajnik.exchange.text;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Unreadable;

/** A file of text line by line, ended by line feeds, carriage returns or both; none of its lines is long. For one thread. */
public final class Lines implements Closeable {
    private static final int LONGEST = 200_000;

    private final BufferedReader letters;
    private long number;
    private boolean isBehindReturn;

    private Lines(BufferedReader letters) {
        this.letters = letters;
    }

    /** @throws Unreadable when it is no text */
    public static Lines open(Path file) throws Unreadable, IOException {
        return new Lines(Letters.open(file));
    }

    /**
     * Without its end; null behind the last.
     *
     * @throws Unreadable with {@link Fault#NOT_THIS_FORMAT} when the line does not end where lines of people do
     */
    public @Nullable String next() throws Unreadable, IOException {
        StringBuilder line = new StringBuilder();
        int letter = letters.read();
        if (isBehindReturn && letter == '\n') {
            letter = letters.read();
        }
        if (letter < 0) {
            return null;
        }
        number++;
        for (; letter >= 0 && letter != '\n' && letter != '\r'; letter = letters.read()) {
            if (line.length() == LONGEST) {
                throw new Unreadable(Fault.NOT_THIS_FORMAT, place(), "a line without an end");
            }
            line.append((char) letter);
        }
        isBehindReturn = letter == '\r';
        return line.toString();
    }

    /** Where the line stands that came last. */
    public Place place() {
        return Place.line(number);
    }

    @Override
    public void close() throws IOException {
        letters.close();
    }
}
