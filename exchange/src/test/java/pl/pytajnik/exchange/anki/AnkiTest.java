package pl.pytajnik.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.exchange.Samples;
import pl.pytajnik.exchange.file.PackedFile;
import pl.pytajnik.exchange.format.Change;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Item;

class AnkiTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aSecondExport_hasTheSameNotesButLater() throws Exception {
        List<String> first = notes(written(MONDAY, Samples.items()));
        List<Item> changed = new ArrayList<>(Samples.items());
        changed.set(0, changed.get(0).withStem("Kto naprawdę otworzył bibliotekę?"));
        List<String> second = notes(written(MONDAY.plusSeconds(60), changed));
        assertThat(first).hasSameSizeAs(second).doesNotHaveDuplicates();
        assertThat(ids(second)).isEqualTo(ids(first));
        assertThat(second.get(0))
                .contains("naprawdę")
                .contains("|" + MONDAY.plusSeconds(60).getEpochSecond() + "|");
    }

    @Test
    void eachNote_hasItsCardInTheDeck() throws Exception {
        Path collection = unpacked(written(MONDAY, Samples.items()));
        assertThat(rows(collection, "select count(*) from cards c join notes n on n.id = c.nid"))
                .containsExactly(String.valueOf(Samples.items().size()));
        assertThat(rows(collection, "select ver from col")).containsExactly("11");
        assertThat(rows(
                        collection,
                        "select count(*) from notes where csum < 1 or flds not like '%' || char(31) || '%'"))
                .containsExactly("0");
        assertThat(rows(collection, "select name from sqlite_master where type = 'table' order by name"))
                .containsExactly("cards", "col", "graves", "notes", "revlog");
    }

    @Test
    void whatWasChangedInAnki_comesBackChanged() throws Exception {
        Path collection = unpacked(written(MONDAY, Samples.items().subList(0, 1)));
        run(collection, "update notes set flds = 'Kto <b>to</b> był?' || substr(flds, instr(flds, char(31)))");
        Outcome.Found found =
                (Outcome.Found) read(packed(collection, "collection.anki2")).get(0);
        assertThat(found.item().stem()).isEqualTo("Kto to był?");
        assertThat(found.item().id()).isEqualTo(Samples.id(0));
    }

    @Test
    void basicAndClozeNotes_becomeQuestions() throws Exception {
        Path collection = unpacked(written(MONDAY, List.of()));
        run(collection, "update col set models = '{\"1\":{\"type\":0},\"2\":{\"type\":1}}'");
        run(collection, note(1, 1, "Stolica <b>Polski</b>?[sound:a.mp3]", "Warszawa", "zob. mapa"));
        run(collection, note(2, 2, "W {{c1::1410}} roku pod {{c2::Grunwaldem::gdzie?}}", "Jagiełło"));
        run(collection, note(3, 1, "<img src=\"a.png\">", "Wisła"));
        run(collection, note(4, 1, "Pusto?", ""));
        List<Outcome> read = read(packed(collection, "collection.anki2"));
        assertThat(read).hasSize(5);
        Outcome.Found basic = (Outcome.Found) read.get(0);
        assertThat(basic.item().stem()).isEqualTo("Stolica Polski?");
        assertThat(basic.item().answer()).isEqualTo(new Answer.TypedText("Warszawa", List.of()));
        assertThat(basic.item().tags()).containsExactly("geo", "klasa_7");
        assertThat(basic.changes())
                .containsExactlyInAnyOrder(Change.MARKUP_LEFT_OUT, Change.MEDIA_LEFT_OUT, Change.OTHER_FIELDS_LEFT_OUT);
        Outcome.Found first = (Outcome.Found) read.get(1);
        assertThat(first.item().stem()).isEqualTo("W … roku pod Grunwaldem");
        assertThat(first.item().feedback()).isEqualTo("Jagiełło");
        Outcome.Found second = (Outcome.Found) read.get(2);
        assertThat(second.item().answer()).isEqualTo(new Answer.TypedText("Grunwaldem", List.of()));
        assertThat(second.changes())
                .containsExactlyInAnyOrder(Change.GAP_IN_STEM, Change.GAPS_APART, Change.HINTS_LEFT_OUT);
        assertThat(((Outcome.Skipped) read.get(3)).why()).isEqualTo(Skip.ONLY_AN_IMAGE);
        assertThat(((Outcome.Skipped) read.get(4)).why()).isEqualTo(Skip.NO_RIGHT_ANSWER);
    }

    @Test
    void newerPackages_areRefusedWithAdvice() throws Exception {
        Path collection = unpacked(written(MONDAY, Samples.items()));
        assertThat(refused(packed(collection, "collection.anki21b")).fault()).isEqualTo(Fault.TOO_NEW);
        assertThat(read(packed(collection, "collection.anki21"))).hasSameSizeAs(Samples.items());
    }

    @Test
    void viewsInPlaceOfTables_areNotAsked() throws Exception {
        Path collection = folder.resolve("hostile.anki2");
        run(collection, "create table col (models text)");
        run(
                collection,
                "create view notes as with recursive r(n) as (select 1 union all select n + 1 from r)"
                        + " select n as id, 1 as mid, '' as tags, 'a' as flds from r");
        assertThat(refused(packed(collection, "collection.anki2")).fault()).isEqualTo(Fault.BROKEN);
    }

    @Test
    void aViewInPlaceOfCards_isNotAsked() throws Exception {
        Path collection = unpacked(written(MONDAY, Samples.items()));
        run(collection, "drop table cards");
        run(collection, "create view cards as select id as nid, 1 as due from notes");
        assertThat(refused(packed(collection, "collection.anki2")).fault()).isEqualTo(Fault.BROKEN);
    }

    @Test
    void aValueThatGrowsWhenItIsRead_isRefused() throws Exception {
        Path collection = folder.resolve("growing.anki2");
        run(collection, "create table col (models text)");
        run(collection, "create table cards (nid integer, due integer)");
        run(
                collection,
                "create table notes (id integer, mid integer, tags text," + " flds text as (hex(zeroblob(30000000))))");
        run(collection, "insert into notes (id, mid, tags) values (1, 1, '')");
        assertThat(refused(packed(collection, "collection.anki2")).fault()).isEqualTo(Fault.BROKEN);
    }

    @Test
    void workWithoutEnd_isStopped() throws Exception {
        Path collection = unpacked(written(MONDAY, List.of()));
        try (StrangersDatabase database = StrangersDatabase.open(collection, 3);
                Statement statement = database.statement()) {
            String endless = "with recursive r(n) as (select 1 union all select n + 1 from r) select max(n) from r";
            assertThatThrownBy(() -> statement.executeQuery(endless)).hasMessageContaining("INTERRUPT");
        }
    }

    @Test
    void aFileThatIsNoDatabase_isBroken() throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "to nie baza");
        assertThat(refused(packed(text, "collection.anki2")).fault()).isEqualTo(Fault.BROKEN);
    }

    private static String note(int id, int model, String... fields) {
        return "insert into notes values (" + id + ", 'g" + id + "', " + model + ", 0, 0, ' geo klasa_7 ', '"
                + String.join("' || char(31) || '", fields) + "', '', 0, 0, '')";
    }

    private static List<String> ids(List<String> notes) {
        return notes.stream()
                .map(note -> note.substring(0, note.indexOf('|', note.indexOf('|') + 1)))
                .toList();
    }

    private List<String> notes(Path deck) throws Exception {
        return rows(
                unpacked(deck),
                "select id || '|' || guid || '|' || mod || '|' || flds from notes"
                        + " order by (select due from cards where nid = notes.id)");
    }

    private Path written(Instant when, List<Item> items) throws Exception {
        Path file = Files.createTempFile(folder, "deck", ".apkg");
        try (OutputStream out = Files.newOutputStream(file)) {
            new AnkiWriter(Clock.fixed(when, ZoneOffset.UTC)).write(Samples.quiz(), items, out);
        }
        return file;
    }

    private Path unpacked(Path deck) throws Exception {
        try (PackedFile packed = PackedFile.open(deck)) {
            return Files.write(
                    Files.createTempFile(folder, "c", ".anki2"),
                    packed.bytes("collection.anki2").orElseThrow());
        }
    }

    private Path packed(Path collection, String name) throws Exception {
        Path file = Files.createTempFile(folder, "deck", ".apkg");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            Files.copy(collection, zip);
        }
        return file;
    }

    private static void run(Path collection, String sql) throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + collection);
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(Path collection, String sql) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + collection);
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private static Unreadable refused(Path deck) {
        return catchThrowableOfType(Unreadable.class, () -> read(deck));
    }

    private static List<Outcome> read(Path deck) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        new AnkiReader().read(deck, outcomes::add);
        return outcomes;
    }
}
