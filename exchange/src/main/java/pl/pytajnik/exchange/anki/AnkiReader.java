package pl.pytajnik.exchange.anki;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import pl.pytajnik.exchange.file.Bytes;
import pl.pytajnik.exchange.file.Most;
import pl.pytajnik.exchange.file.PackedFile;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Reader;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.item.QuestionSet;

/** Reads decks: our own notes as they were, basic ones as questions with a typed answer, cloze ones gap by gap. */
public final class AnkiReader implements Reader {
    private static final List<String> COLLECTIONS = List.of("collection.anki21", "collection.anki2");
    private static final String NEWEST = "collection.anki21b";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_NOTE = 1_000_000;

    @Override
    public Format format() {
        return Format.ANKI;
    }

    @Override
    public boolean recognises(Path file) throws IOException {
        if (!Bytes.isZip(file)) {
            return false;
        }
        try (PackedFile packed = PackedFile.open(file)) {
            return packed.has(NEWEST) || COLLECTIONS.stream().anyMatch(packed::has);
        } catch (Unreadable odd) {
            return false;
        }
    }

    @Override
    public QuestionSet read(Path file, Consumer<Outcome> outcomes) throws Unreadable, IOException {
        Path collection = Files.createTempFile("collection", ".anki2");
        try {
            unpack(file, collection);
            notes(collection, outcomes);
            return QuestionSet.untitled();
        } catch (SQLException broken) {
            throw new Unreadable(Fault.BROKEN, String.valueOf(broken.getMessage()));
        } finally {
            Files.deleteIfExists(collection);
        }
    }

    private static void unpack(Path file, Path collection) throws Unreadable, IOException {
        try (PackedFile packed = PackedFile.open(file)) {
            if (packed.has(NEWEST)) {
                throw new Unreadable(Fault.TOO_NEW, NEWEST);
            }
            Optional<String> name = COLLECTIONS.stream().filter(packed::has).findFirst();
            if (name.isEmpty()) {
                throw new Unreadable(Fault.NOT_THIS_FORMAT, "no collection in it");
            }
            try (InputStream in = packed.open(name.get()).orElseThrow()) {
                Files.copy(in, collection, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException broken) {
                throw PackedFile.unreadable(broken);
            }
        }
    }

    /** Nothing in a stranger's database is to run: it is only read, and only what are tables. */
    private static void notes(Path collection, Consumer<Outcome> outcomes) throws SQLException, Unreadable {
        try (StrangersDatabase database = StrangersDatabase.open(collection, StrangersDatabase.MILLIONS_OF_STEPS);
                Statement statement = database.statement()) {
            requireTables(statement);
            Map<Long, Boolean> clozes = clozes(statement);
            try (ResultSet notes = statement.executeQuery("select mid, tags, substr(flds, 1, " + LONGEST_NOTE
                    + ") from notes left join (select nid, min(due) as place from cards group by nid) on nid = notes.id"
                    + " order by case mid when " + AnkiModel.ID + " then place end, notes.id limit "
                    + (Most.QUESTIONS + 1))) {
                all(notes, clozes, outcomes);
            }
        }
    }

    private static void all(ResultSet notes, Map<Long, Boolean> clozes, Consumer<Outcome> outcomes)
            throws SQLException, Unreadable {
        for (int number = 1; notes.next(); number++) {
            if (number > Most.QUESTIONS) {
                throw new Unreadable(Fault.TOO_MANY_QUESTIONS, "notes");
            }
            long model = notes.getLong(1);
            String fields = notes.getString(3);
            NoteItems note = new NoteItems(Place.note(number), fields == null ? "" : fields, notes.getString(2));
            note.outcomes(model, clozes.getOrDefault(model, false)).forEach(outcomes);
        }
    }

    private static void requireTables(Statement statement) throws SQLException, Unreadable {
        try (ResultSet tables = statement.executeQuery(
                "select count(*) from sqlite_master where type = 'table' and name in ('notes', 'cards', 'col')")) {
            if (!tables.next() || tables.getInt(1) != 3) {
                throw new Unreadable(Fault.BROKEN, "no notes or no cards in it");
            }
        }
    }

    private static Map<Long, Boolean> clozes(Statement statement) throws SQLException, Unreadable {
        Map<Long, Boolean> clozes = new HashMap<>();
        try (ResultSet col = statement.executeQuery("select models from col limit 1")) {
            JsonNode models = JSON.readTree(col.next() ? String.valueOf(col.getString(1)) : "{}");
            models.properties().forEach(model -> {
                if (model.getKey().matches("\\d{1,18}")) {
                    clozes.put(
                            Long.valueOf(model.getKey()),
                            model.getValue().path("type").asInt() == 1);
                }
            });
            return clozes;
        } catch (JsonProcessingException broken) {
            throw new Unreadable(Fault.BROKEN, "its note types are no JSON");
        }
    }
}
