package pl.pytajnik.server.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

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

    @JdbcTypeCode(SqlTypes.JSON)
    private Answer answer;

    private @Nullable String feedback;

    @Column(name = "article_id")
    private @Nullable UUID articleId;

    @Column(name = "evidence_start")
    private @Nullable Integer evidenceStart;

    @Column(name = "evidence_end")
    private @Nullable Integer evidenceEnd;

    @Column(name = "evidence_text")
    private @Nullable String evidenceText;

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
        this.format = wording.answer().format();
        this.stem = wording.stem();
        this.key = wording.answer().key();
        this.answer = wording.answer().issued();
        this.feedback = wording.feedback();
        this.createdAt = createdAt;
        prove(origin.evidence());
    }

    private void prove(@Nullable ItemEvidence evidence) {
        if (evidence != null) {
            articleId = evidence.articleId();
            evidenceStart = evidence.start();
            evidenceEnd = evidence.end();
            evidenceText = evidence.text();
        }
    }

    /** All options, right ones among them; none when the answer is typed. */
    public List<Choice> choices() {
        return answer.options().stream().map(Choice::of).toList();
    }

    /** The choices that are right; none when the answer is typed. */
    public Set<UUID> rightChoices() {
        return answer.options().stream()
                .filter(Option::right)
                .map(Choice::of)
                .map(Choice::id)
                .collect(Collectors.toSet());
    }

    /** What a version says that follows with the same wording. */
    Wording wording() {
        return new Wording(stem, answer, feedback);
    }

    /** What it hands on to the version that follows, which has this number. */
    Origin followedBy(int nextVersion) {
        return new Origin(itemId, nextVersion, kind, difficulty, evidence());
    }

    UUID id() {
        return id;
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

    /** What is right, in words. */
    public String key() {
        return key;
    }

    public Answer answer() {
        return answer;
    }

    /** For everybody who has answered, after release. */
    public @Nullable String feedback() {
        return feedback;
    }

    /** Other right answers in words, without the key. */
    public List<String> accepted() {
        return answer.accepted();
    }

    /** Choices that are wrong. */
    public List<Choice> distractors() {
        return answer.options().stream()
                .filter(option -> !option.right())
                .map(Choice::of)
                .toList();
    }

    /** Null when the teacher wrote the item without an article. */
    public @Nullable ItemEvidence evidence() {
        return articleId == null
                ? null
                : new ItemEvidence(
                        articleId,
                        Objects.requireNonNull(evidenceStart),
                        Objects.requireNonNull(evidenceEnd),
                        Objects.requireNonNull(evidenceText));
    }

    Instant createdAt() {
        return createdAt;
    }

    public int difficulty() {
        return difficulty;
    }
}
