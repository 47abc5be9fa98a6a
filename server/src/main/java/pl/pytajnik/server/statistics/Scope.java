package pl.pytajnik.server.statistics;

import java.util.UUID;

/**
 * Whose attempts are analysed: those at one assignment, or at all assignments of an edition.
 *
 * @param id of the assignment or the edition
 * @param condition that picks its assignments {@code a} in SQL
 */
record Scope(UUID editionId, UUID id, String condition) {
    static Scope ofAssignment(UUID id, UUID editionId) {
        return new Scope(editionId, id, "a.id = :scope");
    }

    static Scope ofEdition(UUID id) {
        return new Scope(id, id, "a.edition_id = :scope");
    }
}
