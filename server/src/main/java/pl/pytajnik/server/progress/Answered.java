package pl.pytajnik.server.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts over the log of reviews: answers of submitted attempts, and answers while practising. */
@ApplicationScoped
class Answered {
    private static final String COUNTS = """
            select v.studentId, v.itemId, count(*), sum(v.fraction) from Review v
            left join Attempt t on t.id = v.attemptId left join Assignment a on a.id = t.assignmentId
            where not v.voided and\s""";
    private static final String GROUPS = " group by v.studentId, v.itemId";

    /** Where days begin differs by this or a multiple of it the world over. */
    private static final Duration SLOT = Duration.ofMinutes(15);

    private final EntityManager database;

    Answered(EntityManager database) {
        this.database = database;
    }

    /** By item, without what was answered in these assignments. */
    Map<UUID, ItemAnswers> byItem(UUID student, Collection<UUID> withheld) {
        return database.createQuery(
                        COUNTS + "v.studentId = ?1 and (a.id is null or a.id not in ?2)" + GROUPS, ItemAnswers.class)
                .setParameter(1, student)
                .setParameter(2, withheld)
                .getResultStream()
                .collect(Collectors.toMap(ItemAnswers::itemId, Function.identity()));
    }

    /** By student and item: what was answered in this class or while practising. */
    Map<UUID, Map<UUID, ItemAnswers>> byItem(Collection<UUID> students, UUID classroomId) {
        return database.createQuery(
                        COUNTS + "v.studentId in ?1 and (a.id is null or a.classroomId = ?2)" + GROUPS,
                        ItemAnswers.class)
                .setParameter(1, students)
                .setParameter(2, classroomId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ItemAnswers::studentId, Collectors.toMap(ItemAnswers::itemId, Function.identity())));
    }

    /** How many answers a student gave, by day; days without any are left out. */
    Map<LocalDate, Long> byDay(UUID student, ZoneId zone, LocalDate since) {
        List<?> slots = database.createNativeQuery("""
                        select cast(floor(extract(epoch from reviewed_at) / :slot) as bigint), count(*) from review
                        where student_id = :student and reviewed_at >= cast(:since as timestamptz) group by 1""", Slot.class)
                .setParameter("slot", SLOT.toSeconds())
                .setParameter("student", student)
                .setParameter("since", since.atStartOfDay(zone).toInstant().toString())
                .getResultList();
        return slots.stream()
                .map(Slot.class::cast)
                .collect(Collectors.groupingBy(slot -> slot.day(zone), Collectors.summingLong(Slot::answers)));
    }

    /** @param worth the sum of what each answer was worth, 0 to 1 */
    record ItemAnswers(UUID studentId, UUID itemId, long answers, double worth) {}

    /** @param number counted from 1970 */
    record Slot(long number, long answers) {
        LocalDate day(ZoneId zone) {
            return Instant.ofEpochSecond(number * SLOT.toSeconds()).atZone(zone).toLocalDate();
        }
    }
}
