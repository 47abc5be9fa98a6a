package pl.pytajnik.server.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What students have fetched ahead. At most one at a time for a student and an assignment has not begun. */
@ApplicationScoped
class Downloads implements PanacheRepositoryBase<Download, UUID> {
    /** The one that has not begun. */
    Optional<Download> waiting(UUID assignmentId, UUID student) {
        return find(
                        "assignmentId = ?1 and studentId = ?2 and attemptId not in (select id from Attempt)",
                        assignmentId,
                        student)
                .firstResultOptional();
    }

    boolean hasAny(UUID assignmentId) {
        return count("assignmentId", assignmentId) > 0;
    }

    /** Null when it was not fetched ahead. */
    @Nullable
    Instant downloadedAt(UUID attemptId) {
        return findByIdOptional(attemptId).map(Download::downloadedAt).orElse(null);
    }
}
