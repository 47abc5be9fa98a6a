package pl.pytajnik.server.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.progress.Remembered.Recollection;
import pl.pytajnik.server.progress.Remembered.RememberedId;
import pl.pytajnik.server.progress.Reviews.Looked;
import pl.pytajnik.server.progress.memory.Fsrs;
import pl.pytajnik.server.progress.memory.Grade;
import pl.pytajnik.server.progress.memory.Memory;
import pl.pytajnik.server.progress.memory.Spread;

/**
 * Makes memory out of reviews. An item's state is always made of its whole log, in the order in which the student
 * looked: a device that sends late changes nothing but what it should, and another algorithm needs no other way.
 */
@ApplicationScoped
class Remembering {
    private final Reviews reviews;
    private final Memories memories;
    private final EntityManager database;
    private final Clock clock;
    private volatile @Nullable Fsrs scheduler;

    Remembering(Reviews reviews, Memories memories, EntityManager database, Clock clock) {
        this.reviews = reviews;
        this.memories = memories;
        this.database = database;
        this.clock = clock;
    }

    /** The scheduler of today's algorithm. */
    Fsrs scheduler() {
        Fsrs known = scheduler;
        if (known == null) {
            known = Objects.requireNonNull(database.find(Algorithm.class, Algorithm.CURRENT))
                    .scheduler();
            scheduler = known;
        }
        return known;
    }

    /** One student's memory changes in turn, on however many devices and servers. */
    @Transactional(TxType.MANDATORY)
    void waitForTurn(Collection<UUID> students) {
        database.createNativeQuery(
                        "select 1 from account where id in :students order by id for no key update", Integer.class)
                .setParameter("students", students)
                .getResultList();
    }

    /**
     * Answers of submitted attempts are looks too; those that are not in the log come into it now. Where a teacher's ruling
     * has changed what one was worth, or taken the question out, the memory of it is made anew.
     */
    @Transactional(TxType.MANDATORY)
    void attempts(Collection<UUID> students) {
        List<UUID> behind = students.isEmpty() ? List.of() : reviews.withUnlearntAttempts(students);
        if (behind.isEmpty()) {
            return;
        }
        waitForTurn(behind);
        List<Looked> looked = reviews.learn(behind, clock.instant());
        after(set(looked, Looked::studentId), set(looked, Looked::itemId));
    }

    /** What a student remembers of items after new reviews, by item. Who calls it holds the student's turn. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, Remembered> after(UUID student, Collection<UUID> items) {
        return after(List.of(student), items).stream()
                .collect(Collectors.toMap(Remembered::itemId, Function.identity()));
    }

    /** In as many statements for many students and items as for one of each, but for what is written. */
    private Collection<Remembered> after(Collection<UUID> students, Collection<UUID> items) {
        reviews.flush();
        Map<RememberedId, Remembered> known = memories.of(students, items);
        Map<RememberedId, List<Review>> logs =
                reviews.oldestFirst(students, items).stream().collect(Collectors.groupingBy(Review::remembered));
        forget(known, logs.keySet());
        logs.forEach(
                (id, log) -> known.computeIfAbsent(id, Remembered::new).become(recollection(log), Algorithm.CURRENT));
        known.values().stream().filter(one -> !memories.isPersistent(one)).forEach(memories::persist);
        return known.values();
    }

    /** What nothing tells of any more, for all of it was voided. */
    private void forget(Map<RememberedId, Remembered> known, Set<RememberedId> told) {
        known.entrySet().stream()
                .filter(one -> !told.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .forEach(memories::delete);
        known.keySet().retainAll(told);
    }

    private static Set<UUID> set(List<Looked> looked, Function<Looked, UUID> part) {
        return looked.stream().map(part).collect(Collectors.toSet());
    }

    /** @param log of one item, oldest first, not empty */
    private Recollection recollection(List<Review> log) {
        Memory memory = null;
        for (Review review : log) {
            memory = next(Optional.ofNullable(memory), review);
        }
        Review last = log.get(log.size() - 1);
        int seed = Objects.hash(last.studentId, last.itemId, log.size());
        return new Recollection(Spread.of(Objects.requireNonNull(memory), seed), log.size(), last.grade != Grade.AGAIN);
    }

    private Memory next(Optional<Memory> memory, Review review) {
        return memory.map(known -> scheduler().next(known, review.grade, review.reviewedAt))
                .orElseGet(() -> scheduler().first(review.grade, review.reviewedAt));
    }
}
