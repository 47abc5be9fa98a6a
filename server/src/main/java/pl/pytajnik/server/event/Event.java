package pl.pytajnik.server.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that happened and the teacher who is told of it. */
@Entity
@Immutable
public class Event {
    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String type;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> data;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private @Nullable Long position;

    protected Event() {}

    Event(UUID id, UUID ownerId, EventType type, Map<String, Object> data, Instant happenedAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.type = type.wire();
        this.data = data;
        this.happenedAt = happenedAt;
    }

    UUID id() {
        return id;
    }

    String type() {
        return type;
    }

    Map<String, Object> data() {
        return data;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    /** Its place in the feed; null until somebody reads the feed after it was committed. */
    @Nullable
    Long position() {
        return position;
    }
}
