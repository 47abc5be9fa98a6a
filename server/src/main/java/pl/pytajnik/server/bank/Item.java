package pl.pytajnik.server.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An accepted question: which of its versions is the current one. */
@Entity
public class Item {
    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "draft_id")
    private @Nullable UUID draftId;

    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Item() {}

    Item(UUID id, UUID ownerId, @Nullable UUID draftId, Instant createdAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.draftId = draftId;
        this.version = 1;
        this.createdAt = createdAt;
    }

    /** Makes room for another version and tells its number. */
    int nextVersion() {
        return ++version;
    }

    UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }
}
