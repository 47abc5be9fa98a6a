package pl.pytajnik.exchange.anki;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.pytajnik.exchange.item.Item;

/** A collection of Anki being written: the tables of schema 11. */
final class AnkiCollection implements AutoCloseable {
    private static final List<String> TABLES = List.of(
            "create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,"
                    + " ver integer not null, dty integer not null, usn integer not null, ls integer not null,"
                    + " conf text not null, models text not null, decks text not null, dconf text not null,"
                    + " tags text not null)",
            "create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,"
                    + " usn integer not null, tags text not null, flds text not null, sfld integer not null,"
                    + " csum integer not null, flags integer not null, data text not null)",
            "create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,"
                    + " mod integer not null, usn integer not null, type integer not null, queue integer not null,"
                    + " due integer not null, ivl integer not null, factor integer not null, reps integer not null,"
                    + " lapses integer not null, left integer not null, odue integer not null, odid integer not null,"
                    + " flags integer not null, data text not null)",
            "create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,"
                    + " ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,"
                    + " type integer not null)",
            "create table graves (usn integer not null, oid integer not null, type integer not null)",
            "create index ix_notes_usn on notes (usn)",
            "create index ix_notes_csum on notes (csum)",
            "create index ix_cards_usn on cards (usn)",
            "create index ix_cards_nid on cards (nid)",
            "create index ix_cards_sched on cards (did, queue, due)",
            "create index ix_revlog_usn on revlog (usn)",
            "create index ix_revlog_cid on revlog (cid)");
    private static final String FIELD_END = "\u001f";
    private static final int SECOND = 1000;

    private final Connection database;
    private final long deck;
    private final long millis;
    private final Set<Long> taken = new HashSet<>();
    private final PreparedStatement note;
    private final PreparedStatement card;
    private int place;

    /** @param millis when it is made: Anki takes a note over an older one only if it is later */
    AnkiCollection(Path file, String deckGuid, String deckName, long millis) throws SQLException {
        this.database = DriverManager.getConnection("jdbc:sqlite:" + file);
        this.deck = AnkiNote.id(deckGuid);
        this.millis = millis;
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
        about(deckName);
        note = database.prepareStatement("insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
        card = database.prepareStatement(
                "insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')");
    }

    private void about(String deckName) throws SQLException {
        long seconds = millis / SECOND;
        try (PreparedStatement col =
                database.prepareStatement("insert into col values (1, ?, ?, ?, 11, 0, 0, 0, '{}', ?, ?, ?, '{}')")) {
            col.setLong(1, seconds);
            col.setLong(2, millis);
            col.setLong(3, millis);
            col.setString(4, AnkiModel.models(deck, seconds));
            col.setString(5, AnkiModel.decks(deck, deckName, seconds));
            col.setString(6, AnkiModel.deckSettings());
            col.execute();
        }
    }

    void add(Item item) throws SQLException {
        String guid = AnkiNote.guid(item, place);
        long id = AnkiNote.id(guid);
        while (!taken.add(id)) {
            id++;
        }
        List<String> fields = AnkiNote.fields(item);
        note.setLong(1, id);
        note.setString(2, guid);
        note.setLong(3, AnkiModel.ID);
        note.setLong(4, millis / SECOND);
        note.setString(5, AnkiNote.tags(item.tags()));
        note.setString(6, String.join(FIELD_END, fields));
        note.setString(7, fields.get(0));
        note.setLong(8, AnkiNote.checksum(fields.get(0)));
        note.execute();
        card.setLong(1, id);
        card.setLong(2, id);
        card.setLong(3, deck);
        card.setLong(4, millis / SECOND);
        card.setInt(5, ++place);
        card.execute();
    }

    void finish() throws SQLException {
        database.commit();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
