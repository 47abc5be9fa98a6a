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
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

@ApplicationScoped
public class Classrooms implements PanacheRepositoryBase<Classroom, UUID> {
    /** @throws Problem 404 when there is none, or it is another teacher's */
    public Classroom ofTeacher(UUID id, UUID teacher) {
        return find("id = ?1 and teacherId = ?2", id, teacher)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** @throws Problem 404 when no class has this code */
    Classroom joinedBy(JoinCode code) {
        return byCode(code).orElseThrow(() -> Problem.of(ProblemCode.UNKNOWN_JOIN_CODE));
    }

    Optional<Classroom> byCode(JoinCode code) {
        return find("joinCode", code.text()).firstResultOptional();
    }

    List<Classroom> page(UUID teacher, PageQuery query) {
        return find("teacherId = ?1 and id < ?2 order by id desc", teacher, query.before())
                .page(0, query.fetch())
                .list();
    }

    /** Names by id; ids that are not known are left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Classroom::id, Classroom::name));
    }
}
