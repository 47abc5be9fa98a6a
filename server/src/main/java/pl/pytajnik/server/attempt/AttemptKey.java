package pl.pytajnik.server.attempt;

import java.util.UUID;

/**
 * Whose attempt it is.
 *
 * @param id made by the student's device
 * @param number counts the student's attempts at an assignment from 1
 */
record AttemptKey(UUID id, UUID studentId, int number) {}
