package pl.pytajnik.server.progress;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.Kind;

/**
 * An item a student may practise now.
 *
 * @param version the newest of those set to the student
 * @param classrooms it is set to
 * @param tags as the teacher wrote them
 * @param known null when the student has not answered it yet
 * @param test when the next one with it begins; null: none is set
 */
record ShelvedItem(
        UUID itemId,
        int version,
        Kind kind,
        Set<UUID> classrooms,
        List<String> tags,
        @Nullable Remembered known,
        @Nullable Instant test) {
    boolean isSeen() {
        return known != null;
    }

    boolean isWrong() {
        return known != null && !known.correct;
    }

    /** @throws NullPointerException when it was never seen */
    Instant dueAt() {
        Remembered seen = seen();
        return test == null ? seen.dueAt : ReadyBy.due(seen.memory(), test, Objects.hash(seen.studentId(), itemId));
    }

    boolean isDueBy(Instant time) {
        return isSeen() && !dueAt().isAfter(time);
    }

    Remembered seen() {
        return Objects.requireNonNull(known);
    }
}
