package pl.pytajnik.server.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.platform.PageQuery;

@ApplicationScoped
public class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {
    public boolean isIn(UUID student, UUID classroom) {
        return count("studentId = ?1 and classroomId = ?2", student, classroom) > 0;
    }

    /** Ids of the classes a student is in. */
    public List<UUID> classroomsOf(UUID student) {
        return list("studentId", student).stream().map(Enrolment::classroomId).toList();
    }

    /** Nicknames of a class by the student's id. */
    public Map<UUID, String> nicknames(UUID classroom, Collection<UUID> students) {
        return list("classroomId = ?1 and studentId in ?2", classroom, students).stream()
                .collect(Collectors.toMap(Enrolment::studentId, Enrolment::nickname));
    }

    Optional<Enrolment> of(UUID classroom, Nickname nickname) {
        return find("classroomId = ?1 and nicknameKey = ?2", classroom, nickname.key())
                .firstResultOptional();
    }

    /** Students of a class, sorted like every list by their id, latest first. */
    public List<Enrolment> page(UUID classroom, PageQuery query) {
        return find("classroomId = ?1 and studentId < ?2 order by studentId desc", classroom, query.before())
                .page(0, query.fetch())
                .list();
    }
}
