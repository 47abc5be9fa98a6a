package pl.pytajnik.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.QuizCall;
import pl.pytajnik.client.http.MemoryTokenStore;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.Retries;
import pl.pytajnik.client.http.Tokens;
import pl.pytajnik.client.model.AttemptState;
import pl.pytajnik.client.model.Outcome;
import pl.pytajnik.client.model.Outcome.Verdict;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.Result;

/** It does with answers what the real one does. */
class FakeServerTest {
    private static final FakeQuiz QUIZ = FakeQuiz.titled("Kopernik")
            .choice("Kto?", "Mikołaj Kopernik", "Jan Heweliusz")
            .typed("Kiedy?", "1543")
            .timeLimit(Duration.ofMinutes(10));

    private FakeServer server;
    private PytajnikClient client;

    @BeforeEach
    void start() throws Exception {
        server = FakeServer.start();
        client = client();
        client.join(server.joinCode(), "Ola", "1234").execute();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    private PytajnikClient client() {
        return client(new MemoryTokenStore());
    }

    private PytajnikClient client(MemoryTokenStore tokens) {
        return PytajnikClient.builder(server.address())
                .tokenStore(tokens)
                .retries(Retries.none())
                .build();
    }

    private Attempt started(FakeQuiz quiz) throws Exception {
        return client.startAttempt(server.assign(quiz)).execute();
    }

    private static Question typed(Attempt attempt) {
        return attempt.questions().get(1);
    }

    private static List<Verdict> verdicts(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::verdict).toList();
    }

    private static void answer(Attempt attempt, String year) {
        attempt.answer(typed(attempt).itemId(), year);
    }

    @Test
    void answers_ofOneQuestion_areSupersededButTheLast() throws Exception {
        Attempt attempt = started(QUIZ);
        answer(attempt, "1542");
        answer(attempt, " 1543 ");

        assertThat(verdicts(attempt.send().execute())).containsExactly(Verdict.SUPERSEDED, Verdict.APPLIED);
        assertThat(server.responses(attempt.id()))
                .extracting(FakeResponse::answer, FakeResponse::sequence, FakeResponse::late)
                .containsExactly(tuple("1542", 1, false), tuple(" 1543 ", 2, false));
    }

    @Test
    void answers_ofASecondDevice_countByTheirSequence() throws Exception {
        Attempt attempt = started(QUIZ);
        try (PytajnikClient other = client()) {
            other.signIn(server.joinCode(), "Ola", "1234").execute();
            Attempt there = other.resumeAttempt(attempt.id(), 7).execute();
            answer(there, "1543");
            there.send().execute();
        }
        answer(attempt, "1500");

        assertThat(verdicts(attempt.send().execute())).containsExactly(Verdict.SUPERSEDED);
    }

    @Test
    void answer_afterTheEnd_isLateAndDoesNotCount() throws Exception {
        Attempt attempt = started(QUIZ);
        answer(attempt, "1543");
        attempt.send().execute();
        answer(attempt, "1500");
        server.later(Duration.ofSeconds(606));

        assertThat(verdicts(attempt.send().execute())).containsExactly(Verdict.LATE);
        assertThat(attempt.result().execute().score()).isEqualTo(1);
    }

    @Test
    void answer_inTheGrace_counts() throws Exception {
        Attempt attempt = started(QUIZ);
        answer(attempt, "1543");
        server.later(Duration.ofSeconds(602));

        assertThat(verdicts(attempt.send().execute())).containsExactly(Verdict.APPLIED);
    }

    @Test
    void answerToAPassedQuestion_isRefused() throws Exception {
        Attempt attempt = started(
                FakeQuiz.titled("Po kolei").typed("1?", "1").typed("2?", "2").oneByOne());
        answer(attempt, "2");
        attempt.send().execute();
        try (PytajnikClient other = client()) {
            other.signIn(server.joinCode(), "Ola", "1234").execute();
            Attempt there = other.resumeAttempt(attempt.id(), 1).execute();
            there.answer(there.questions().get(0).itemId(), "1");

            List<Outcome> outcomes = there.send().execute();

            assertThat(verdicts(outcomes)).containsExactly(Verdict.REFUSED);
            assertThat(outcomes.get(0).problem()).isEqualTo("question-passed");
        }
    }

    @Test
    void attempt_submitted_hasItsScoreAndKeys() throws Exception {
        Attempt attempt = started(QUIZ);
        assertThat(refused(attempt)).isEqualTo("attempt-open");
        Question who = attempt.questions().get(0);
        assertThat(who.choices()).extracting("text").containsExactly("Jan Heweliusz", "Mikołaj Kopernik");
        attempt.choose(who.itemId(), who.choices().get(1));

        assertThat(attempt.submit().execute().state()).isEqualTo(AttemptState.SUBMITTED);

        Result result = attempt.result().execute();
        assertThat(result.score()).isEqualTo(1);
        assertThat(result.maxScore()).isEqualTo(2);
        assertThat(result.questions()).extracting("key").containsExactly("Mikołaj Kopernik", "1543");
        assertThat(client.assignments().execute().get(0).attemptsUsed()).isEqualTo(1);
    }

    private static String refused(Attempt attempt) {
        return catchThrowableOfType(
                        RefusedException.class, () -> attempt.result().execute())
                .code();
    }

    @Test
    void attempt_ofAnotherStudent_isNotThere() throws Exception {
        Attempt attempt = started(QUIZ);
        try (PytajnikClient jan = client()) {
            jan.join(server.joinCode(), "Jan", "4321").execute();

            RefusedException refusal = catchThrowableOfType(
                    RefusedException.class,
                    () -> jan.resumeAttempt(attempt.id()).execute());
            assertThat(refusal.status()).isEqualTo(404);
        }
    }

    @Test
    void tokens_expired_areRefreshed() throws Exception {
        MemoryTokenStore tokens = new MemoryTokenStore();
        try (PytajnikClient other = client(tokens)) {
            other.signIn(server.joinCode(), "Ola", "1234").execute();
            Tokens before = tokens.load();
            server.expireTokens();

            assertThat(other.me().execute().name()).isEqualTo("Ola");
            assertThat(tokens.load()).isNotEqualTo(before);
        }
    }

    @Test
    void people_areTheOnesWhoJoined() {
        assertThat(codeOf(client().join("XXXX-0000", "Jan", "1234"))).isEqualTo("unknown-join-code");
        assertThat(codeOf(client().join(server.joinCode(), "Ola", "1234"))).isEqualTo("nickname-taken");
        assertThat(codeOf(client().signIn(server.joinCode(), "Ola", "9999"))).isEqualTo("wrong-credentials");
        assertThat(codeOf(client.startAttempt(UUID.randomUUID()))).isEqualTo("not-found");
    }

    private static String codeOf(QuizCall<?> call) {
        return catchThrowableOfType(RefusedException.class, call::execute).code();
    }
}
