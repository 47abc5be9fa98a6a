package pl.pytajnik.server.statistics;

import java.util.List;

/**
 * How a quiz and its questions did.
 *
 * @param which which attempt of a student counts
 * @param students of whom an attempt was submitted
 * @param leftOut students whose attempts are not in the figures because there are too many; the newest are
 * @param uncertain fewer than thirty attempts: chance weighs more than what is measured
 * @param lateResponses of all attempts, submitted or not: came after the end; kept, not counted
 * @param supersededResponses of all attempts: overtaken by later answers to the same question; kept, not counted
 * @param quiz figures of the whole
 * @param items figures of each question
 */
public record StatisticsView(
        WhichAttempt which,
        long students,
        long leftOut,
        boolean uncertain,
        long lateResponses,
        long supersededResponses,
        QuizFigures quiz,
        List<ItemStatisticsView> items) {}
