package pl.pytajnik.server.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Change;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.json.ItemJson;

/** What was made of one question of a file that was read. */
@Entity
@Table(name = "import_question")
class ImportQuestion {
    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private ImportOutcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private Place place;

    private String stem;
    private @Nullable String item;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Change> changes;

    @Enumerated(EnumType.STRING)
    private @Nullable Skip skip;

    @Column(name = "item_id")
    private @Nullable UUID itemId;

    protected ImportQuestion() {}

    private ImportQuestion(Key key, Place place, String stem) {
        this.key = key;
        this.place = place;
        this.stem = stem;
        this.changes = List.of();
    }

    static ImportQuestion skipped(Key key, Outcome.Skipped skipped) {
        String seen = skipped.what().replaceAll("\\p{Cntrl}|\\p{Cs}", " ").strip();
        ImportQuestion question = new ImportQuestion(key, skipped.place(), seen);
        question.outcome = ImportOutcome.SKIPPED;
        question.skip = skipped.why();
        return question;
    }

    /** @param known the item of the bank that it is, whether it was edited or not; null: none */
    static ImportQuestion found(Key key, Outcome.Found found, ImportOutcome outcome, @Nullable UUID known) {
        ImportQuestion question =
                new ImportQuestion(key, found.place(), found.item().stem());
        question.outcome = outcome;
        question.item = ItemJson.of(found.item());
        question.changes = found.changes().stream().sorted().toList();
        question.itemId = known;
        return question;
    }

    void became(UUID itemOfTheBank) {
        itemId = itemOfTheBank;
    }

    int position() {
        return key.position();
    }

    ImportOutcome outcome() {
        return outcome;
    }

    Place place() {
        return place;
    }

    String stem() {
        return stem;
    }

    /** Of one that was not skipped. */
    Item item() {
        return ItemJson.read(Objects.requireNonNull(item));
    }

    boolean isSkipped() {
        return outcome == ImportOutcome.SKIPPED;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    @Nullable
    Skip skip() {
        return skip;
    }

    @Nullable
    UUID itemId() {
        return itemId;
    }

    /** @param position from 0, in the order of the file */
    @Embeddable
    record Key(@Column(name = "import_id") UUID importId, int position) {}
}
