package pl.pytajnik.server.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Questions a student took to practise, each in the version it had then. */
@Entity
@Immutable
@Table(name = "practice_session")
class PracticeSession {
    @Id
    UUID id;

    @Column(name = "student_id")
    UUID studentId;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Taken> questions;

    @Column(name = "started_at")
    Instant startedAt;

    protected PracticeSession() {}

    PracticeSession(UUID id, UUID studentId, List<ShelvedItem> items, Instant startedAt) {
        this.id = id;
        this.studentId = studentId;
        this.questions = items.stream()
                .map(item -> new Taken(item.itemId(), item.version()))
                .toList();
        this.startedAt = startedAt;
    }

    List<UUID> items() {
        return questions.stream().map(Taken::itemId).toList();
    }

    /** Versions by item. */
    Map<UUID, Integer> versions() {
        return questions.stream().collect(Collectors.toMap(Taken::itemId, Taken::version));
    }

    /** A device's clock may be anywhere: no question was answered before it was taken, nor after the answer arrived. */
    Instant believable(Instant answered, Instant arrived) {
        if (answered.isAfter(arrived)) {
            return arrived;
        }
        return answered.isBefore(startedAt) ? startedAt : answered.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A question of the session. */
    record Taken(UUID itemId, int version) {}
}
