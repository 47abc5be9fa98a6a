package pl.pytajnik.server.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pytajnik.content.question.Kind;

/** One wording of an item. Never changes; editions and scores rely on it. */
@Entity
@Immutable
@Table(name = "item_version")
public class ItemVersion {
    @Id
    private UUID id;

    @Column(name = "item_id")
    private UUID itemId;

    private int version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private ResponseFormat format;

    private String stem;
    private String key;

    @Column(name = "key_choice_id")
    private UUID keyChoiceId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> accepted;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Choice> distractors;

    @Column(name = "article_id")
    private UUID articleId;

    @Column(name = "evidence_start")
    private int evidenceStart;

    @Column(name = "evidence_end")
    private int evidenceEnd;

    @Column(name = "evidence_text")
    private String evidenceText;

    private int difficulty;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ItemVersion() {}

    ItemVersion(UUID id, Origin origin, Wording wording, Instant createdAt) {
        this.id = id;
        this.itemId = origin.itemId();
        this.version = origin.version();
        this.kind = origin.kind();
        this.difficulty = origin.difficulty();
        this.articleId = origin.evidence().articleId();
        this.evidenceStart = origin.evidence().start();
        this.evidenceEnd = origin.evidence().end();
        this.evidenceText = origin.evidence().text();
        this.format = wording.format();
        this.stem = wording.stem();
        this.key = wording.key();
        this.keyChoiceId = UUID.randomUUID();
        this.accepted = wording.accepted();
        this.distractors = wording.distractors().stream().map(Choice::of).toList();
        this.createdAt = createdAt;
    }

    /** All options, the key among them; none when the answer is typed. */
    public List<Choice> choices() {
        if (format == ResponseFormat.TYPED_TEXT) {
            return List.of();
        }
        return Stream.concat(Stream.of(new Choice(keyChoiceId, key)), distractors.stream())
                .toList();
    }

    /** What it hands on to the version that follows, which has this number. */
    Origin followedBy(int nextVersion) {
        return new Origin(itemId, nextVersion, kind, difficulty, evidence());
    }

    public UUID itemId() {
        return itemId;
    }

    public int version() {
        return version;
    }

    public Kind kind() {
        return kind;
    }

    public ResponseFormat format() {
        return format;
    }

    public String stem() {
        return stem;
    }

    public String key() {
        return key;
    }

    /** The choice that is right; of no use when the answer is typed. */
    public UUID keyChoiceId() {
        return keyChoiceId;
    }

    public List<String> accepted() {
        return accepted;
    }

    public List<Choice> distractors() {
        return distractors;
    }

    public ItemEvidence evidence() {
        return new ItemEvidence(articleId, evidenceStart, evidenceEnd, evidenceText);
    }

    public int difficulty() {
        return difficulty;
    }
}
