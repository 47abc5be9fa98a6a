package pl.pytajnik.server.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A teacher's sections of items and draws, while it is still being put together. */
@Entity
public class Quiz {
    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<QuizSection> sections;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Version
    private int version = 1;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Quiz() {}

    Quiz(UUID id, UUID ownerId, NewQuiz quiz, Instant createdAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.createdAt = createdAt;
        become(quiz);
    }

    final void become(NewQuiz quiz) {
        title = quiz.title();
        sections = quiz.parts();
    }

    void archive(Instant now) {
        archivedAt = archivedAt == null ? now : archivedAt;
    }

    void bringBack() {
        archivedAt = null;
    }

    UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    String title() {
        return title;
    }

    List<QuizSection> sections() {
        return List.copyOf(sections);
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    int version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }
}
