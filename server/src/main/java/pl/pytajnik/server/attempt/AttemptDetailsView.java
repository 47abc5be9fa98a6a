package pl.pytajnik.server.attempt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.ItemVersion;

/**
 * All that is known of one attempt, for the teachers of the class.
 *
 * @param number the student's first attempt at the assignment is 1
 * @param state whether it still takes answers that count
 * @param startedAt when it was begun
 * @param downloadedAt when its questions were fetched ahead; null: they came with the start
 * @param endsAt when its time is over; null without a limit and a deadline
 * @param submittedAt null while it runs
 * @param score null until it is submitted
 * @param maxScore points of all its questions that count
 * @param questions in the order of this attempt
 */
public record AttemptDetailsView(
        UUID id,
        UUID studentId,
        int number,
        AttemptState state,
        Instant startedAt,
        @Nullable Instant downloadedAt,
        @Nullable Instant endsAt,
        @Nullable Instant submittedAt,
        @Nullable Double score,
        double maxScore,
        List<AskedQuestion> questions) {
    static AttemptDetailsView of(Result result, List<Response> responses, @Nullable Instant downloadedAt) {
        Attempt attempt = result.sheet().attempt();
        return new AttemptDetailsView(
                attempt.id(),
                attempt.studentId(),
                attempt.number(),
                attempt.state(),
                attempt.startedAt(),
                downloadedAt,
                attempt.endsAt(),
                attempt.submittedAt(),
                attempt.score(),
                attempt.maxScore(),
                questions(result, responses));
    }

    private static List<AskedQuestion> questions(Result result, List<Response> responses) {
        List<ItemVersion> asked = result.sheet().questions();
        return IntStream.range(0, asked.size())
                .mapToObj(i -> AskedQuestion.of(i + 1, asked.get(i), result, responses))
                .toList();
    }

    /**
     * A question, and everything that was answered to it.
     *
     * @param position from 1, in the order of this attempt
     * @param stem the question
     * @param key the right answer, in words
     * @param fraction what the answer that counts is worth, from 0 to 1; null until the attempt is submitted
     * @param responses by the device's counter
     */
    public record AskedQuestion(
            UUID itemId,
            int position,
            String stem,
            String key,
            @Nullable Double fraction,
            List<GivenResponse> responses) {
        static AskedQuestion of(int position, ItemVersion question, Result result, List<Response> responses) {
            Mark mark = result.marked().marks().get(question.itemId());
            return new AskedQuestion(
                    question.itemId(),
                    position,
                    question.stem(),
                    question.key(),
                    mark == null ? null : mark.fraction(),
                    responses.stream()
                            .filter(response -> response.itemId().equals(question.itemId()))
                            .sorted(Comparator.comparing(Response::isLate).thenComparing(Response.BY_SEQUENCE))
                            .map(response -> GivenResponse.of(
                                    question, response, result.marked().counted()))
                            .toList());
        }
    }

    /**
     * What was answered and what became of it: {@code APPLIED} counts; {@code SUPERSEDED} was overtaken by a later
     * answer and {@code LATE} came after the end.
     *
     * @param sequence the device's counter, which tells the order of answers
     * @param answer in words; empty when it was taken back
     * @param answeredAt by the device's clock
     * @param elapsedMillis after the start, by a clock of the device that nobody can set; null: it could not tell
     * @param receivedAt when it came to the server
     * @param outcome whether it counts, or why not
     */
    public record GivenResponse(
            UUID id,
            int sequence,
            String answer,
            Instant answeredAt,
            @Nullable Long elapsedMillis,
            Instant receivedAt,
            Outcome outcome) {
        static GivenResponse of(ItemVersion question, Response response, CountedResponses counted) {
            return new GivenResponse(
                    response.id(),
                    response.sequence(),
                    GivenAnswer.text(question, response),
                    response.answeredAt(),
                    response.elapsedMillis(),
                    response.receivedAt(),
                    counted.outcomeOf(response));
        }
    }
}
