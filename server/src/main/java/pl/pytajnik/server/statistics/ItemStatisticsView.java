package pl.pytajnik.server.statistics;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.bank.ResponseFormat;
import pl.pytajnik.server.quiz.Decision;
import pl.pytajnik.server.quiz.Ruling;

/**
 * How one question did.
 *
 * @param version the frozen version the edition has
 * @param stem the question
 * @param format how it is answered
 * @param ruling what was decided about it; null when nothing was
 * @param markedBy the later version whose key marks, if it was re-keyed
 * @param uncertain fewer than thirty attempts: chance weighs more than what is measured
 * @param figures in Moodle's definitions
 * @param unanswered had the question and gave no answer in time
 * @param choices how often each was taken; empty when the answer is typed
 * @param wrongAnswers the commonest typed ones
 * @param findings what the figures say in plain words; none below ten attempts
 * @param lateResponses came after the end; kept, not counted
 * @param supersededResponses overtaken by later answers; kept, not counted
 */
public record ItemStatisticsView(
        UUID itemId,
        int version,
        String stem,
        ResponseFormat format,
        @Nullable Decision ruling,
        @Nullable Integer markedBy,
        boolean uncertain,
        ItemFigures figures,
        long unanswered,
        List<ChoiceCount> choices,
        List<WrongAnswer> wrongAnswers,
        List<Finding> findings,
        long lateResponses,
        long supersededResponses) {
    static final int CERTAIN = 30;

    static ItemStatisticsView of(RuledQuestion ruled, ItemAnswers item) {
        ItemVersion question = ruled.asked();
        Ruling ruling = ruled.ruling();
        return new ItemStatisticsView(
                question.itemId(),
                question.version(),
                question.stem(),
                question.format(),
                ruling == null ? null : ruling.decision(),
                ruling == null ? null : ruling.version(),
                item.figures().n() < CERTAIN,
                item.figures(),
                item.unanswered(),
                item.given().choices(),
                item.given().wrongAnswers(),
                Judging.of(item.figures(), item.given()),
                item.uncounted().late(),
                item.uncounted().superseded());
    }

    /** All that is known of the answers to a question. */
    record ItemAnswers(ItemFigures figures, long unanswered, GivenAnswers given, Answers.Uncounted uncounted) {}
}
