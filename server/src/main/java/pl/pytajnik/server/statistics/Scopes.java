package pl.pytajnik.server.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import pl.pytajnik.server.attempt.ClosingAttempts;
import pl.pytajnik.server.quiz.Assignments;
import pl.pytajnik.server.quiz.Editions;

/** Finds what a teacher may look at. Attempts whose time is over are scored on the way. */
@ApplicationScoped
class Scopes {
    private final Assignments assignments;
    private final Editions editions;
    private final ClosingAttempts closing;

    Scopes(Assignments assignments, Editions editions, ClosingAttempts closing) {
        this.assignments = assignments;
        this.editions = editions;
        this.closing = closing;
    }

    @Transactional
    Scope ofAssignment(UUID teacher, UUID assignmentId) {
        UUID edition = assignments.taught(assignmentId, teacher).editionId();
        closing.ofAssignment(assignmentId);
        return Scope.ofAssignment(assignmentId, edition);
    }

    /** All classes for the edition's owner; for others the classes they teach. */
    @Transactional
    Scope ofEdition(UUID teacher, UUID editionId) {
        boolean owns = editions.taught(editionId, teacher).isOwnedBy(teacher);
        closing.ofEdition(editionId);
        return owns ? Scope.ofEdition(editionId) : Scope.ofEdition(editionId, teacher);
    }
}
