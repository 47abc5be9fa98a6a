package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.quiz.AnyAssignment;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Terms;

class DeadlineTest {
    private static final Instant START = Instant.parse("2026-01-02T10:00:00Z");
    private static final Duration LIMIT = Duration.ofMinutes(10);

    @Test
    void of_limitAndDue_isTheEarlier() {
        assertThat(Deadline.of(START, LIMIT, START.plusSeconds(60)).endsAt()).isEqualTo(START.plusSeconds(60));
        assertThat(Deadline.of(START, LIMIT, START.plusSeconds(6000)).endsAt()).isEqualTo(START.plus(LIMIT));
        assertThat(Deadline.of(START, LIMIT, null).endsAt()).isEqualTo(START.plus(LIMIT));
        assertThat(Deadline.of(START, null, START.plusSeconds(60)).endsAt()).isEqualTo(START.plusSeconds(60));
        assertThat(Deadline.of(START, null, null).endsAt()).isNull();
    }

    @Test
    void passed_onlyAfterTheGrace() {
        Deadline deadline = new Deadline(START);
        assertThat(deadline.passed(START.plus(Deadline.GRACE))).isFalse();
        assertThat(deadline.passed(START.plus(Deadline.GRACE).plusMillis(1))).isTrue();
        assertThat(new Deadline(null).passed(Instant.MAX)).isFalse();
    }

    @Test
    void submit_afterTheEnd_isDatedToTheEnd() {
        Assignment assignment = AnyAssignment.graded(null, START.plusSeconds(3600), 600);
        AttemptKey key = new AttemptKey(UUID.randomUUID(), UUID.randomUUID(), 1);
        Attempt inTime = new Attempt(key, assignment, START, START);
        inTime.follow(Terms.of(assignment, 0, null));
        inTime.submit(1, 3, START.plusSeconds(30));
        assertThat(inTime.submittedAt()).isEqualTo(START.plusSeconds(30));
        Attempt forgotten = new Attempt(key, assignment, START, START);
        forgotten.follow(Terms.of(assignment, 0, null));
        forgotten.submit(1, 3, START.plusSeconds(3000));
        assertThat(forgotten.submittedAt()).isEqualTo(START.plus(LIMIT));
    }

    @Test
    void startOf_whatTheDeviceSays_isBelievedWithinReason() {
        Instant opens = START.minusSeconds(100);
        Assignment assignment = AnyAssignment.graded(opens, START.plusSeconds(3600), 600);
        Instant now = START.plusSeconds(500);
        assertThat(startOf(START, assignment, now)).isEqualTo(START);
        assertThat(startOf(null, assignment, now)).isEqualTo(now);
        assertThat(startOf(Instant.MAX, assignment, now)).isEqualTo(now);
        assertThat(startOf(Instant.MIN, assignment, now)).isEqualTo(opens);
        assertThat(startOf(Instant.MIN, AnyAssignment.practice(), now)).isEqualTo(AnyAssignment.CREATED);
    }

    @Test
    void startOf_whatCannotBeSet_decidesOverTheClock() {
        Assignment assignment = AnyAssignment.graded(START.minusSeconds(100), START.plusSeconds(3600), 600);
        Instant now = START.plusSeconds(500);
        NewAttempt told = new NewAttempt(assignment.id(), Instant.MAX, 200_000L);
        assertThat(told.startOf(assignment, now)).isEqualTo(START.plusSeconds(300));
        NewAttempt ancient = new NewAttempt(assignment.id(), now, NewResponse.LONGEST_MILLIS);
        assertThat(ancient.startOf(assignment, now)).isEqualTo(START.minusSeconds(100));
    }

    private static Instant startOf(
            @org.jspecify.annotations.Nullable Instant said, Assignment assignment, Instant now) {
        return new NewAttempt(assignment.id(), said, null).startOf(assignment, now);
    }
}
