package pl.pytajnik.server.attempt;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What counts of a student's attempts.
 *
 * @param points what counts of the student's attempts
 * @param maxPoints what they could have been
 * @param percent of maxPoints, not rounded
 * @param attemptId which attempt counts; null when it is the mean of all
 */
public record Grade(
        double points,
        double maxPoints,
        double percent,
        @Nullable UUID attemptId) {}
