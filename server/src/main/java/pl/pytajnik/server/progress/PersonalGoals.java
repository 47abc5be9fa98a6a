package pl.pytajnik.server.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pytajnik.server.account.Erasure;
import pl.pytajnik.server.account.PersonalData;

/** The days a student wants to be ready by. */
@ApplicationScoped
class PersonalGoals implements PersonalData {
    private final EntityManager database;

    PersonalGoals(EntityManager database) {
        this.database = database;
    }

    @Override
    public String section() {
        return "goals";
    }

    @Override
    public Stream<?> of(UUID account) {
        return database.createQuery("""
                        select id.classroomId, day, setAt from StudentGoal
                        where id.studentId = ?1 order by day, id.classroomId""", GoalRow.class).setParameter(1, account).getResultStream();
    }

    @Override
    public void erase(Erasure erasure) {
        database.createQuery("delete from StudentGoal where id.studentId = ?1")
                .setParameter(1, erasure.account())
                .executeUpdate();
    }

    record GoalRow(UUID classroomId, LocalDate day, Instant setAt) {}
}
