package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.UUID;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.UnreachableException;
import pl.pytajnik.client.http.UnreadableException;
import pl.pytajnik.client.model.AttemptState;
import pl.pytajnik.client.model.Choice;
import pl.pytajnik.client.model.Kind;
import pl.pytajnik.client.model.Outcome;
import pl.pytajnik.client.model.Outcome.Verdict;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.QuestionResult;
import pl.pytajnik.client.model.Response;
import pl.pytajnik.client.model.ResponseFormat;
import pl.pytajnik.client.model.Result;

class AttemptTest extends ServerTest {
    private static final UUID ASSIGNMENT = UUID.fromString(Answers.ASSIGNMENT);
    private static final UUID ITEM = UUID.fromString(Answers.ITEM);
    private static final UUID TYPED_ITEM = UUID.fromString(Answers.TYPED_ITEM);

    @BeforeEach
    void someoneIsThere() {
        signedIn();
    }

    private Attempt started() throws Exception {
        answer(Answers.attempt(Answers.ATTEMPT, "OPEN"));
        Attempt attempt = client.startAttempt(ASSIGNMENT).execute();
        asked();
        return attempt;
    }

    private static Choice choice(Attempt attempt, int index) {
        return attempt.questions().get(0).choices().get(index);
    }

    private static String outcomes(List<Response> responses, String verdict) {
        JsonArray outcomes = new JsonArray();
        for (Response response : responses) {
            JsonObject outcome = new JsonObject();
            outcome.addProperty("id", response.id().toString());
            outcome.addProperty("outcome", verdict);
            outcomes.add(outcome);
        }
        JsonObject body = new JsonObject();
        body.add("outcomes", outcomes);
        return body.toString();
    }

    @Test
    void start_ofAnAssignment_putsAnAttemptOfTheClientsId() throws Exception {
        answer(Answers.json(Answers.attempt(Answers.ATTEMPT, "OPEN")).setResponseCode(201));

        Attempt attempt = client.startAttempt(ASSIGNMENT).execute();

        RecordedRequest request = asked();
        assertThat(request.getMethod()).isEqualTo("PUT");
        UUID id = UUID.fromString(request.getRequestUrl().pathSegments().get(4));
        assertThat(id.version()).isEqualTo(7);
        assertThat(body(request)).isEqualTo("{\"assignmentId\":\"" + Answers.ASSIGNMENT + "\"}");
        assertThat(attempt.view().state()).isEqualTo(AttemptState.OPEN);
        assertThat(attempt.view().endsAtMillis()).isEqualTo(1780128600000L);
        assertThat(attempt.questions())
                .extracting(Question::itemId, Question::position, Question::kind, Question::format, Question::stem)
                .containsExactly(
                        tuple(ITEM, 1, Kind.WHO, ResponseFormat.SINGLE_CHOICE, "Kto?"),
                        tuple(TYPED_ITEM, 2, Kind.WHEN, ResponseFormat.TYPED_TEXT, "Kiedy?"));
        assertThat(choice(attempt, 0).text()).isEqualTo("Mikołaj Kopernik");
    }

    @Test
    void start_answerLost_asksForTheSameAttemptAgain() throws Exception {
        answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        answer(Answers.attempt(Answers.ATTEMPT, "OPEN"));

        client.startAttempt(ASSIGNMENT).execute();

        assertThat(asked().getPath()).isEqualTo(asked().getPath());
    }

    @Test
    void start_againAfterAFailure_asksForTheSameAttempt() throws Exception {
        for (int i = 0; i < 3; i++) answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        catchThrowableOfType(
                UnreachableException.class,
                () -> client.startAttempt(ASSIGNMENT).execute());
        String path = asked().getPath();
        asked();
        asked();
        answer(Answers.attempt(Answers.ATTEMPT, "OPEN"));
        answer(Answers.attempt(Answers.ATTEMPT, "OPEN"));

        client.startAttempt(ASSIGNMENT).execute();
        client.startAttempt(ASSIGNMENT).execute();

        assertThat(asked().getPath()).isEqualTo(path);
        assertThat(asked().getPath()).isNotEqualTo(path);
    }

    @Test
    void start_refused_isAnotherAttemptNextTime() throws Exception {
        answer(Answers.problem(409, "not-open-yet"));
        RefusedException refusal = catchThrowableOfType(
                RefusedException.class, () -> client.startAttempt(ASSIGNMENT).execute());
        assertThat(refusal.code()).isEqualTo("not-open-yet");
        String path = asked().getPath();
        answer(Answers.attempt(Answers.ATTEMPT, "OPEN"));

        client.startAttempt(ASSIGNMENT).execute();

        assertThat(asked().getPath()).isNotEqualTo(path);
    }

    @Test
    void answers_recorded_waitWithIdsSequenceAndTime() throws Exception {
        Attempt attempt = started();

        Response first = attempt.choose(ITEM, choice(attempt, 1));
        Response second = attempt.answer(TYPED_ITEM, "w 1543 roku");

        assertThat(first.choiceId()).isEqualTo("b");
        assertThat(first.text()).isNull();
        assertThat(second.text()).isEqualTo("w 1543 roku");
        assertThat(first.stamp().sequence()).isEqualTo(1);
        assertThat(second.stamp().sequence()).isEqualTo(2);
        assertThat(second.stamp().answeredAtMillis()).isEqualTo(NOW);
        assertThat(second.id().version()).isEqualTo(7);
        assertThat(attempt.unsent()).containsExactly(first, second);
        assertThat(attempt.lastSequence()).isEqualTo(2);
    }

    @Test
    void send_ofTwoAnswers_settlesThem() throws Exception {
        Attempt attempt = started();
        attempt.choose(ITEM, choice(attempt, 1));
        attempt.answer(TYPED_ITEM, "1543");
        answer(outcomes(attempt.unsent(), "APPLIED"));
        List<Response> recorded = attempt.unsent();

        List<Outcome> outcomes = attempt.send().execute();

        RecordedRequest request = asked();
        assertThat(request.getPath()).isEqualTo("/szkola/api/v1/attempts/" + Answers.ATTEMPT + "/responses");
        assertThat(body(request)).isEqualTo("""
                        {"responses":[{"id":"%s","itemId":"%s","sequence":1,"answeredAt":"2026-05-31T09:30:00.123Z","elapsedMillis":0,"choiceId":"b"},\
                        {"id":"%s","itemId":"%s","sequence":2,"answeredAt":"2026-05-31T09:30:00.123Z","elapsedMillis":0,"text":"1543"}]}""".formatted(
                        recorded.get(0).id(), ITEM, recorded.get(1).id(), TYPED_ITEM));
        assertThat(outcomes).extracting(Outcome::verdict).containsOnly(Verdict.APPLIED);
        assertThat(attempt.unsent()).isEmpty();
    }

    @Test
    void send_failed_keepsTheAnswersAndTheirIds() throws Exception {
        Attempt attempt = started();
        Response response = attempt.answer(TYPED_ITEM, "1543");
        server.setDispatcher(Answers.losing());

        catchThrowableOfType(UnreachableException.class, () -> attempt.send().execute());
        assertThat(attempt.unsent()).containsExactly(response);
        int lost = server.getRequestCount() - 1;
        server.setDispatcher(Answers.settling(request -> Answers.problem(404, "not-found")));
        attempt.send().execute();

        assertThat(lost).isGreaterThanOrEqualTo(3);
        for (int i = 0; i <= lost; i++)
            assertThat(body(asked())).contains(response.id().toString());
        assertThat(attempt.unsent()).isEmpty();
    }

    /** Takes every request in and loses every answer; the HTTP library may try again on its own too. */
    @Test
    void send_again_isADuplicateThatSettles() throws Exception {
        Attempt attempt = started();
        attempt.answer(TYPED_ITEM, "1543");
        answer(outcomes(attempt.unsent(), "DUPLICATE"));

        assertThat(attempt.send().execute()).extracting(Outcome::verdict).containsExactly(Verdict.DUPLICATE);
        assertThat(attempt.unsent()).isEmpty();
    }

    @Test
    void send_ofNothing_asksNobody() throws Exception {
        Attempt attempt = started();

        assertThat(attempt.send().execute()).isEmpty();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void send_refusedInPart_settlesThatTooAndSaysWhy() throws Exception {
        Attempt attempt = started();
        Response response = attempt.answer(TYPED_ITEM, "1543");
        answer("{\"outcomes\":[{\"id\":\"" + response.id()
                + "\",\"outcome\":\"REFUSED\",\"problem\":\"unknown-item\"},{\"id\":\"" + UUID.randomUUID()
                + "\",\"outcome\":\"TELEPORTED\"}]}");

        List<Outcome> outcomes = attempt.send().execute();

        assertThat(outcomes)
                .extracting(Outcome::verdict, Outcome::problem)
                .containsExactly(tuple(Verdict.REFUSED, "unknown-item"), tuple(Verdict.UNKNOWN, null));
        assertThat(attempt.unsent()).isEmpty();
    }

    @Test
    void send_toAServerThatSettlesNothing_isUnreadableAndEnds() throws Exception {
        Attempt attempt = started();
        Response response = attempt.answer(TYPED_ITEM, "1543");
        answer("{\"outcomes\":[{\"id\":\"" + UUID.randomUUID() + "\",\"outcome\":\"APPLIED\"}]}");

        catchThrowableOfType(UnreadableException.class, () -> attempt.send().execute());

        assertThat(attempt.unsent()).containsExactly(response);
    }

    @Test
    void send_ofMoreThanOneRequestTakes_goesInBatchesInOrder() throws Exception {
        Attempt attempt = started();
        for (int i = 0; i < 1_100; i++) attempt.answer(TYPED_ITEM, "" + i);
        List<Response> recorded = attempt.unsent();
        server.setDispatcher(Answers.settling(request -> Answers.problem(404, "not-found")));

        List<Outcome> outcomes = attempt.send().execute();

        assertThat(server.getRequestCount()).isEqualTo(1 + 3);
        assertThat(outcomes)
                .extracting(Outcome::responseId)
                .containsExactlyElementsOf(recorded.stream().map(Response::id).toList());
    }

    @Test
    void submit_withUnsentAnswers_sendsThemFirst() throws Exception {
        Attempt attempt = started();
        attempt.choose(ITEM, choice(attempt, 0));
        answer(outcomes(attempt.unsent(), "APPLIED"));
        answer(Answers.attempt(Answers.ATTEMPT, "SUBMITTED"));

        assertThat(attempt.submit().execute().state()).isEqualTo(AttemptState.SUBMITTED);

        assertThat(asked().getPath()).endsWith("/responses");
        RecordedRequest submission = asked();
        assertThat(submission.getPath()).endsWith("/attempts/" + Answers.ATTEMPT + "/submission");
        assertThat(body(submission)).isEqualTo("{}");
    }

    @Test
    void submit_whenTheAnswersDoNotGetThere_doesNotEndTheAttempt() throws Exception {
        Attempt attempt = started();
        attempt.choose(ITEM, choice(attempt, 0));
        answer(Answers.problem(409, "attempt-submitted"));

        catchThrowableOfType(RefusedException.class, () -> attempt.submit().execute());

        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(attempt.unsent()).hasSize(1);
    }

    @Test
    void result_released_comesWithKeysAndEvidence() throws Exception {
        Attempt attempt = started();
        answer(Answers.result());

        Result result = attempt.result().execute();

        assertThat(asked().getPath()).endsWith("/attempts/" + Answers.ATTEMPT + "/result");
        assertThat(result.attemptId()).hasToString(Answers.ATTEMPT);
        assertThat(result.state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(result.released()).isTrue();
        assertThat(result.score()).isEqualTo(1.0);
        assertThat(result.maxScore()).isEqualTo(2.0);
        assertThat(result.questions())
                .extracting(
                        QuestionResult::itemId, QuestionResult::response, QuestionResult::correct, QuestionResult::key)
                .containsExactly(
                        tuple(ITEM, "Mikołaj Kopernik", true, "Mikołaj Kopernik"),
                        tuple(TYPED_ITEM, "w XVI wieku", false, "1543"));
        assertThat(result.questions()).extracting(QuestionResult::remark).containsExactly(null, "Podaj też rok.");
        assertThat(result.questions().get(0).evidence().text()).isEqualTo("Mikołaj Kopernik");
        assertThat(result.questions().get(0).evidence().start()).isEqualTo(3);
        assertThat(result.questions().get(0).evidence().end()).isEqualTo(19);
        assertThat(result.questions().get(1).evidence()).isNull();
    }

    @Test
    void result_notReleased_hasNoKeys() throws Exception {
        Attempt attempt = started();
        answer("{\"attemptId\":\"" + Answers.ATTEMPT
                + "\",\"state\":\"SUBMITTED\",\"released\":false,\"score\":null,\"maxScore\":2,\"questions\":[{\"itemId\":\""
                + Answers.ITEM + "\",\"response\":\"b\"}]}");

        Result result = attempt.result().execute();

        assertThat(result.score()).isNull();
        assertThat(result.questions().get(0).key()).isNull();
        assertThat(result.questions().get(0).correct()).isNull();
    }

    @Test
    void result_ofAnOpenAttempt_isRefused() throws Exception {
        Attempt attempt = started();
        answer(Answers.problem(409, "attempt-open"));

        RefusedException refusal = catchThrowableOfType(
                RefusedException.class, () -> attempt.result().execute());

        assertThat(refusal.code()).isEqualTo("attempt-open");
    }

    @Test
    void resume_ofAnAttempt_goesOnAfterTheLastSequence() throws Exception {
        answer(Answers.attempt(Answers.ATTEMPT, "OPEN"));

        Attempt attempt =
                client.resumeAttempt(UUID.fromString(Answers.ATTEMPT), 7).execute();

        assertThat(asked().getRequestLine()).startsWith("GET /szkola/api/v1/attempts/" + Answers.ATTEMPT + " ");
        assertThat(attempt.answer(TYPED_ITEM, "1543").stamp().sequence()).isEqualTo(8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.resumeAttempt(attempt.id(), -1))
                .withMessageContaining("-1");
    }

    @Test
    void answer_toWhatIsNotAsked_isTheCallersMistake() throws Exception {
        Attempt attempt = started();
        Choice choice = choice(attempt, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> attempt.choose(UUID.randomUUID(), choice))
                .withMessageContaining("no question");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> attempt.choose(TYPED_ITEM, choice))
                .withMessageContaining("is not one of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> attempt.answer(ITEM, "Kopernik"))
                .withMessageContaining("by a choice");
        assertThat(attempt.unsent()).isEmpty();
    }
}
