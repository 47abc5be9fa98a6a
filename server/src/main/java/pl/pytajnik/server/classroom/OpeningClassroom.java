package pl.pytajnik.server.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import pl.pytajnik.server.platform.Ids;

/** A teacher makes a class. */
@ApplicationScoped
public class OpeningClassroom {
    private final Classrooms classrooms;
    private final Teachings teachings;
    private final Ids ids;
    private final Clock clock;

    OpeningClassroom(Classrooms classrooms, Teachings teachings, Ids ids, Clock clock) {
        this.classrooms = classrooms;
        this.teachings = teachings;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Classroom open(String name, UUID teacher) {
        Classroom classroom = new Classroom(ids.next(), teacher, name.strip(), classrooms.freeCode(), clock.instant());
        classrooms.persist(classroom);
        teachings.persist(new Teaching(classroom.id, teacher, classroom.createdAt));
        return classroom;
    }
}
