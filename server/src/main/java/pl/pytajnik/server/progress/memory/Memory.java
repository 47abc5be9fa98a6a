package pl.pytajnik.server.progress.memory;

import java.time.Instant;

/**
 * What is known of a student's memory of one item after a review.
 *
 * @param stability days until the probability of recall has fallen to 90 %
 * @param difficulty 1 to 10
 * @param step of the phase, from 0; of no meaning in {@link Phase#REVIEW}
 * @param dueAt when it should be asked again
 */
public record Memory(double stability, double difficulty, Phase phase, int step, Instant reviewedAt, Instant dueAt) {}
