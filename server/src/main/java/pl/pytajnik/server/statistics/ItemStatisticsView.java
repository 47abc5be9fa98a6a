package pl.pytajnik.server.statistics;

import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.bank.ResponseFormat;

/**
 * How one question did.
 *
 * @param version the frozen version the edition has
 * @param uncertain fewer than thirty attempts: chance weighs more than what is measured
 * @param unanswered had the question and gave no answer in time
 * @param wrongAnswers the commonest typed ones
 */
public record ItemStatisticsView(
        UUID itemId,
        int version,
        String stem,
        ResponseFormat format,
        boolean uncertain,
        ItemFigures figures,
        long unanswered,
        List<ChoiceCount> choices,
        List<WrongAnswer> wrongAnswers,
        List<Finding> findings,
        long lateResponses,
        long supersededResponses) {
    static final int CERTAIN = 30;

    static ItemStatisticsView of(ItemVersion question, ItemAnswers item) {
        return new ItemStatisticsView(
                question.itemId(),
                question.version(),
                question.stem(),
                question.format(),
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
