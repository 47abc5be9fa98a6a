package pl.pytajnik.server.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was decided about a question of an edition, in all its assignments. A later one of the same item replaces it. */
@Entity
@Immutable
public class Ruling {
    @Id
    private UUID id;

    @Column(name = "edition_id")
    private UUID editionId;

    @Column(name = "item_id")
    private UUID itemId;

    private int revision;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private @Nullable Integer version;
    private String reason;

    @Column(name = "teacher_id")
    private UUID teacherId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Ruling() {}

    public Ruling(UUID id, EditionTurn turn, NewRuling wanted, Instant createdAt) {
        this.id = id;
        this.editionId = turn.editionId();
        this.revision = turn.revision() + 1;
        this.teacherId = turn.teacherId();
        this.itemId = wanted.itemId();
        this.decision = wanted.decision();
        this.version = wanted.version();
        this.reason = wanted.reason();
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    public UUID itemId() {
        return itemId;
    }

    public int revision() {
        return revision;
    }

    public Decision decision() {
        return decision;
    }

    public boolean isVoiding() {
        return decision == Decision.VOIDED;
    }

    public boolean isRekeying() {
        return decision == Decision.REKEYED;
    }

    /** The version whose key marks; null unless it was re-keyed. */
    public @Nullable Integer version() {
        return version;
    }

    public int keyVersion() {
        return Objects.requireNonNull(version);
    }

    public String reason() {
        return reason;
    }

    public UUID teacherId() {
        return teacherId;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
