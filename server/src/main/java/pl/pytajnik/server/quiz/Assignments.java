package pl.pytajnik.server.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** The assignments of all classrooms. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {
    /** The teacher's own assignment; another's is not found. */
    public Assignment owned(UUID id, UUID teacher) {
        return find("id = ?1 and ownerId = ?2", id, teacher)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    List<Assignment> newestFirst(UUID teacher, PageQuery page) {
        return find("ownerId = ?1 and id < ?2 order by id desc", teacher, page.before())
                .page(0, page.fetch())
                .list();
    }

    public Assignment withId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** What is set to any of these classrooms, newest first. */
    public List<Assignment> setTo(Collection<UUID> classroomIds, PageQuery page) {
        return find("classroomId in ?1 and id < ?2 order by id desc", classroomIds, page.before())
                .page(0, page.fetch())
                .list();
    }
}
