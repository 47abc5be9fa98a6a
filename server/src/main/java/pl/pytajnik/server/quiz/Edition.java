package pl.pytajnik.server.quiz;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was published of a quiz: its items, each in the version it had then. Frozen. */
@Entity
@Immutable
public class Edition {
    @Id
    private UUID id;

    @Column(name = "quiz_id")
    private UUID quizId;

    @Column(name = "owner_id")
    private UUID ownerId;

    private int number;
    private String title;

    @Column(name = "published_at")
    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "edition_item", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    private List<EditionItem> items = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private Layout layout;

    protected Edition() {}

    Edition(UUID id, Quiz quiz, int number, Frozen frozen, Instant publishedAt) {
        this.id = id;
        this.quizId = quiz.id();
        this.ownerId = quiz.ownerId();
        this.number = number;
        this.title = quiz.title();
        this.publishedAt = publishedAt;
        this.items.addAll(frozen.items());
        this.layout = frozen.layout();
    }

    UUID id() {
        return id;
    }

    UUID quizId() {
        return quizId;
    }

    public boolean isOwnedBy(UUID teacher) {
        return ownerId.equals(teacher);
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** What is asked of the items, and in which order. */
    public Layout layout() {
        return layout;
    }

    /** All items that some attempt may be asked. */
    List<EditionItem> items() {
        return List.copyOf(items);
    }
}
