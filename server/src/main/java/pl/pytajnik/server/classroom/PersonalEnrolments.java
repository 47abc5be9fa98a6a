package pl.pytajnik.server.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.account.Erasure;
import pl.pytajnik.server.account.PersonalData;

/** The classes somebody is in, or was. */
@ApplicationScoped
class PersonalEnrolments implements PersonalData {
    private final EntityManager database;

    PersonalEnrolments(EntityManager database) {
        this.database = database;
    }

    @Override
    public String section() {
        return "enrolments";
    }

    @Override
    public Stream<?> of(UUID account) {
        return database.createQuery("""
                        select e.classroomId, c.name, e.nickname, e.joinedAt, e.leftAt, e.extraTimePercent
                        from Enrolment e join Classroom c on c.id = e.classroomId
                        where e.studentId = ?1 order by e.joinedAt""", EnrolmentRow.class)
                .setParameter(1, account)
                .getResultStream();
    }

    @Override
    public void erase(Erasure erasure) {
        database.createQuery("delete from Enrolment where studentId = ?1")
                .setParameter(1, erasure.account())
                .executeUpdate();
    }

    record EnrolmentRow(
            UUID classroomId,
            String classroom,
            String nickname,
            Instant joinedAt,
            @Nullable Instant leftAt,
            int extraTimePercent) {}
}
