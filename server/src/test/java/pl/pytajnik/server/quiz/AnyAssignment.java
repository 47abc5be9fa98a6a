package pl.pytajnik.server.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Assignments for tests that need no database. */
public final class AnyAssignment {
    public static final Instant CREATED = Instant.parse("2026-01-01T08:00:00Z");

    private AnyAssignment() {}

    public static Assignment practice() {
        return of(NewAssignment.of(UUID.randomUUID(), UUID.randomUUID(), Mode.PRACTICE));
    }

    public static Assignment graded(@Nullable Instant opensAt, Instant dueAt, int timeLimitSeconds) {
        return of(new NewAssignment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Mode.GRADED,
                null,
                opensAt,
                dueAt,
                timeLimitSeconds,
                1,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    private static Assignment of(NewAssignment wanted) {
        UUID teacher = UUID.randomUUID();
        Quiz quiz = new Quiz(UUID.randomUUID(), teacher, new NewQuiz("Q", List.of(UUID.randomUUID())), CREATED);
        EditionItem item = new EditionItem(UUID.randomUUID(), 1);
        Slot slot = Slot.fixed(item.itemId(), 1);
        Layout layout = new Layout(List.of(new LayoutSection(null, null, List.of(slot))));
        Edition edition = new Edition(wanted.editionId(), quiz, 1, new Frozen(List.of(item), layout), CREATED);
        return new Assignment(UUID.randomUUID(), teacher, edition, wanted, CREATED);
    }
}
