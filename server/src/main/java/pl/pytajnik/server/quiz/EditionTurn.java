package pl.pytajnik.server.quiz;

import java.util.UUID;

/**
 * Whose turn it is to rule over an edition.
 *
 * @param revision how many rulings there are
 */
public record EditionTurn(UUID editionId, UUID teacherId, int revision) {}
