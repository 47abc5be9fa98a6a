package pl.pytajnik.server.quiz;

import java.util.UUID;

/**
 * A question of one attempt.
 *
 * @param section which of the edition's sections it stands in, from 0
 */
public record Asked(UUID itemId, double points, int section) {}
