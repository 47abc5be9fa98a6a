package pl.pytajnik.server.quiz;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A teacher's list of items, while it is still being put together. */
@Entity
public class Quiz {
    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String title;

    @ElementCollection
    @CollectionTable(name = "quiz_item", joinColumns = @JoinColumn(name = "quiz_id"))
    @OrderColumn(name = "position")
    @Column(name = "item_id")
    @BatchSize(size = 100)
    private List<UUID> itemIds = new ArrayList<>();

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
        itemIds.clear();
        itemIds.addAll(quiz.itemIds());
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

    List<UUID> itemIds() {
        return List.copyOf(itemIds);
    }

    int version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }
}
