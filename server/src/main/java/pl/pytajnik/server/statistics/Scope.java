package pl.pytajnik.server.statistics;

import jakarta.persistence.Query;
import java.util.Map;
import java.util.UUID;

/**
 * Whose attempts are analysed: those at one assignment, or at assignments of an edition.
 *
 * @param condition that picks its assignments {@code a} in SQL
 * @param ids that the condition names
 */
record Scope(UUID editionId, String condition, Map<String, UUID> ids) {
    Scope {
        ids = Map.copyOf(ids);
    }

    static Scope ofAssignment(UUID id, UUID editionId) {
        return new Scope(editionId, "a.id = :scope", Map.of("scope", id));
    }

    /** All assignments of an edition. */
    static Scope ofEdition(UUID id) {
        return new Scope(id, "a.edition_id = :scope", Map.of("scope", id));
    }

    /** Assignments of an edition to the classes of one teacher. */
    static Scope ofEdition(UUID id, UUID teacher) {
        return new Scope(
                id,
                "a.edition_id = :scope"
                        + " and a.classroom_id in (select classroom_id from teaching where teacher_id = :teacher)",
                Map.of("scope", id, "teacher", teacher));
    }

    Query bind(Query query) {
        ids.forEach(query::setParameter);
        return query;
    }
}
