package pl.pytajnik.exchange.anki;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Loss;
import pl.pytajnik.exchange.format.Lossy;
import pl.pytajnik.exchange.format.Writer;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;

/** Writes a deck. Notes, note type and deck have ids that stay the same, so that a second import updates the first. */
public final class AnkiWriter implements Writer {
    private final Clock clock;

    /** @param clock says when the notes are made; later ones replace earlier ones */
    public AnkiWriter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Format format() {
        return Format.ANKI;
    }

    @Override
    public Set<Loss> losses(Item item) {
        return Lossy.of(item, Set.of(Loss.PLACE_OF_PROOF));
    }

    @Override
    public void write(QuestionSet set, Iterable<Item> items, OutputStream out) throws IOException {
        Path file = Files.createTempFile("deck", ".anki2");
        try {
            collect(set, items, file);
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("collection.anki2"));
            Files.copy(file, zip);
            zip.putNextEntry(new ZipEntry("media"));
            zip.write("{}".getBytes(StandardCharsets.UTF_8));
            zip.finish();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void collect(QuestionSet set, Iterable<Item> items, Path file) throws IOException {
        String name = set.title().replaceAll("\\p{Cntrl}+|::", " ").strip();
        String guid = set.id() == null ? "pytajnik/" + name : set.id().toString();
        try (AnkiCollection collection =
                new AnkiCollection(file, guid, name.isEmpty() ? "Pytajnik" : name, clock.millis())) {
            for (Item item : items) {
                collection.add(Loss.without(losses(item), item).orElseThrow());
            }
            collection.finish();
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }
}
