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
import java.util.stream.IntStream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pytajnik.server.attempt.QuestionView;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.bank.ItemVersions;

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

    private PracticeSession(UUID id, UUID studentId, List<Taken> questions, Instant startedAt) {
        this.id = id;
        this.studentId = studentId;
        this.questions = questions;
        this.startedAt = startedAt;
    }

    /** Keys stay here. */
    static PracticeSession of(UUID id, UUID studentId, List<ShelvedItem> items, Instant startedAt) {
        return new PracticeSession(id, studentId, taken(items, false), startedAt);
    }

    /** The student's device gets the keys as well. */
    static PracticeSession packed(UUID id, UUID studentId, List<ShelvedItem> items, Instant startedAt) {
        return new PracticeSession(id, studentId, taken(items, true), startedAt);
    }

    private static List<Taken> taken(List<ShelvedItem> items, boolean told) {
        return items.stream()
                .map(item -> new Taken(item.itemId(), item.version(), told))
                .toList();
    }

    /** The questions in their order, each as it is shown and as it is judged. */
    List<Asked> asked(ItemVersions of) {
        Map<UUID, ItemVersion> known = of.of(versions());
        return IntStream.range(0, questions.size())
                .mapToObj(i -> asked(i + 1, known.get(questions.get(i).itemId())))
                .toList();
    }

    private Asked asked(int position, ItemVersion question) {
        return new Asked(QuestionView.of(id, position, question), question);
    }

    /** Whether its key went to the device with the question. */
    boolean isTold(UUID itemId) {
        return questions.stream()
                .anyMatch(taken -> taken.told() && taken.itemId().equals(itemId));
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

    /**
     * A question of the session.
     *
     * @param told with its key; rows of before have no such thing, which is false
     */
    record Taken(UUID itemId, int version, boolean told) {}

    /** A question as a student sees it, and with its key. */
    record Asked(QuestionView view, ItemVersion question) {}
}
