package pl.pytajnik.server.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import pl.pytajnik.server.progress.memory.Memory;
import pl.pytajnik.server.progress.memory.Phase;

/** What a student remembers of an item, as it follows from the reviews. Can be made anew from them at any time. */
@Entity
@Table(name = "memory")
class Remembered {
    @EmbeddedId
    RememberedId id;

    /** Names a {@link Algorithm}. */
    String algorithm;

    double stability;
    double difficulty;

    @Enumerated(EnumType.STRING)
    Phase phase;

    int step;

    @Column(name = "reviewed_at")
    Instant reviewedAt;

    @Column(name = "due_at")
    Instant dueAt;

    int reviews;

    /** Whether the last answer was right. */
    boolean correct;

    protected Remembered() {}

    Remembered(RememberedId id) {
        this.id = id;
    }

    void become(Recollection known, String byAlgorithm) {
        Memory memory = known.memory();
        algorithm = byAlgorithm;
        stability = memory.stability();
        difficulty = memory.difficulty();
        phase = memory.phase();
        step = memory.step();
        reviewedAt = memory.reviewedAt();
        dueAt = memory.dueAt();
        reviews = known.reviews();
        correct = known.correct();
    }

    UUID studentId() {
        return id.studentId;
    }

    UUID itemId() {
        return id.itemId;
    }

    Memory memory() {
        return new Memory(stability, difficulty, phase, step, reviewedAt, dueAt);
    }

    /** An item in a student's head. */
    @Embeddable
    record RememberedId(
            @Column(name = "student_id") UUID studentId,
            @Column(name = "item_id") UUID itemId) {}

    /** What a log of reviews comes to. */
    record Recollection(Memory memory, int reviews, boolean correct) {}
}
