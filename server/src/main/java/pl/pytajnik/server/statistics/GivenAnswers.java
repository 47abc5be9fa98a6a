package pl.pytajnik.server.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question.
 *
 * @param oneOnly whether an answer is one choice or one text, so that answers exclude each other
 * @param rightCount of fully right answers
 * @param rightRest mean of what those had in the rest of the quiz, in points; null when there are none
 */
record GivenAnswers(
        boolean oneOnly,
        List<ChoiceCount> choices,
        List<WrongAnswer> wrongAnswers,
        long rightCount,
        @Nullable Double rightRest) {}
