package pl.pytajnik.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import pl.pytajnik.exchange.aiken.AikenReader;
import pl.pytajnik.exchange.aiken.AikenWriter;
import pl.pytajnik.exchange.anki.AnkiReader;
import pl.pytajnik.exchange.anki.AnkiWriter;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Reader;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.format.Writer;
import pl.pytajnik.exchange.gift.GiftReader;
import pl.pytajnik.exchange.gift.GiftWriter;
import pl.pytajnik.exchange.json.JsonReader;
import pl.pytajnik.exchange.json.JsonWriter;
import pl.pytajnik.exchange.moodle.MoodleXmlReader;
import pl.pytajnik.exchange.moodle.MoodleXmlWriter;
import pl.pytajnik.exchange.table.CsvReader;
import pl.pytajnik.exchange.table.CsvWriter;
import pl.pytajnik.exchange.table.XlsxReader;
import pl.pytajnik.exchange.table.XlsxWriter;

/** All formats there are. */
public final class Formats {
    private static final List<Writer> WRITERS = List.of(
            new JsonWriter(),
            new GiftWriter(),
            new AikenWriter(),
            new MoodleXmlWriter(),
            new CsvWriter(),
            new XlsxWriter(),
            new AnkiWriter(Clock.systemUTC()));

    /** In the order in which a file is shown to them: the choosy ones first. */
    private static final List<Reader> READERS = List.of(
            new JsonReader(),
            new MoodleXmlReader(),
            new XlsxReader(),
            new AnkiReader(),
            new CsvReader(),
            new AikenReader(),
            new GiftReader());

    private Formats() {}

    public static List<Writer> writers() {
        return WRITERS;
    }

    public static List<Reader> readers() {
        return READERS;
    }

    /** Empty when the format only comes in. */
    public static Optional<Writer> writer(Format format) {
        return WRITERS.stream().filter(writer -> writer.format() == format).findFirst();
    }

    /** Empty when the format only goes out. */
    public static Optional<Reader> reader(Format format) {
        return READERS.stream().filter(reader -> reader.format() == format).findFirst();
    }

    /**
     * Whoever takes a file for its own, by what is in it.
     *
     * @throws Unreadable with {@link Fault#NOT_THIS_FORMAT} when nobody does
     */
    public static Reader readerOf(Path file) throws Unreadable, IOException {
        for (Reader reader : READERS) {
            if (reader.recognises(file)) {
                return reader;
            }
        }
        throw new Unreadable(Fault.NOT_THIS_FORMAT, "nobody knows it");
    }
}
