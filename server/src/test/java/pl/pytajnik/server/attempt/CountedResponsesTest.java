package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.quiz.AnyAssignment;

class CountedResponsesTest {
    private static final Instant NOW = AnyAssignment.CREATED.plusSeconds(60);
    private static final UUID ITEM = UUID.randomUUID();

    private final Attempt attempt =
            new Attempt(new AttemptKey(UUID.randomUUID(), UUID.randomUUID(), 1), AnyAssignment.practice(), NOW, NOW);

    @Test
    void among_severalToOneItem_theHighestSequenceCounts() {
        Response first = response(ITEM, 1);
        Response last = response(ITEM, 3);
        Response second = response(ITEM, 2);
        CountedResponses counted = CountedResponses.among(List.of(first, last, second));
        assertThat(counted.of(ITEM)).containsSame(last);
        assertThat(counted.outcomeOf(last)).isEqualTo(Outcome.APPLIED);
        assertThat(counted.outcomeOf(first)).isEqualTo(Outcome.SUPERSEDED);
        assertThat(counted.outcomeOf(second)).isEqualTo(Outcome.SUPERSEDED);
    }

    @Test
    void among_differentItems_eachHasItsOwn() {
        UUID other = UUID.randomUUID();
        Response one = response(ITEM, 2);
        Response two = response(other, 1);
        CountedResponses counted = CountedResponses.among(List.of(one, two));
        assertThat(counted.of(ITEM)).containsSame(one);
        assertThat(counted.of(other)).containsSame(two);
        assertThat(counted.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void among_late_doesNotCountHoweverHighItsSequence() {
        Response inTime = response(ITEM, 1);
        attempt.submit(0, 3, NOW);
        Response late = response(ITEM, 2);
        CountedResponses counted = CountedResponses.among(List.of(inTime, late));
        assertThat(counted.of(ITEM)).containsSame(inTime);
        assertThat(counted.outcomeOf(late)).isEqualTo(Outcome.LATE);
    }

    @Test
    void among_anyOrderOfArrival_givesTheSame() {
        List<Response> responses = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            responses.add(response(ITEM, 1 + i % 10));
        }
        UUID counted = CountedResponses.among(responses).of(ITEM).orElseThrow().id();
        Random order = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(responses, order);
            assertThat(CountedResponses.among(responses).of(ITEM).orElseThrow().id())
                    .isEqualTo(counted);
        }
    }

    @Test
    void response_withAnUnbelievableTime_isStorable() {
        NewResponse future = new NewResponse(UUID.randomUUID(), ITEM, 1, null, null, "a", Instant.MAX, null);
        NewResponse past = new NewResponse(UUID.randomUUID(), ITEM, 1, null, null, "a", Instant.MIN, null);
        assertThat(new Response(attempt, future, NOW).answeredAt()).isEqualTo(NOW);
        assertThat(new Response(attempt, past, NOW).answeredAt()).isEqualTo(Instant.EPOCH);
    }

    private Response response(UUID item, int sequence) {
        return new Response(
                attempt,
                new NewResponse(UUID.randomUUID(), item, sequence, UUID.randomUUID(), null, null, NOW, null),
                NOW);
    }
}
