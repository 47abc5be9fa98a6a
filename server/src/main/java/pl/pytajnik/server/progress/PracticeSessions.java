package pl.pytajnik.server.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

@ApplicationScoped
class PracticeSessions implements PanacheRepositoryBase<PracticeSession, UUID> {
    /** The student's own; another's is not found. */
    PracticeSession owned(UUID id, UUID student) {
        return find("id = ?1 and studentId = ?2", id, student)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}
