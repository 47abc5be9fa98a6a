package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.Retries;
import pl.pytajnik.client.http.UnreachableException;
import pl.pytajnik.client.http.UnreadableException;

class FailuresTest extends ServerTest {
    @BeforeEach
    void someoneIsThere() {
        signedIn();
    }

    private <E extends QuizException> E failure(Class<E> family) {
        return catchThrowableOfType(family, () -> client.progress().execute());
    }

    @Test
    void answer_ofHtml_isUnreadableAndNotAskedAgain() {
        answer(Answers.html(200));

        assertThat(failure(UnreadableException.class)).hasMessageStartingWith("answer 200 of type text/html");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void answer_thatSendsElsewhere_isUnreadableAndNotFollowed() {
        answer(new MockResponse().setResponseCode(302).setHeader("Location", server.url("/portal")));
        answer(Answers.progress());

        assertThat(failure(UnreadableException.class)).hasMessageContaining("/portal");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 40, 90})
    void answer_ofTruncatedJson_isUnreadable(int length) {
        answer(Answers.progress().substring(0, length));

        assertThat(failure(UnreadableException.class)).hasMessageContaining("not JSON");
    }

    @Test
    void answer_withNothingInIt_isUnreadable() {
        answer("");

        assertThat(failure(UnreadableException.class)).hasMessageContaining("expected an object");
    }

    @Test
    void answer_longerThanReason_isUnreadable() {
        answer("{\"answered\":\"" + "x".repeat(5 << 20) + "\"}");

        assertThat(failure(UnreadableException.class)).hasMessageContaining("more than 4194304 bytes");
    }

    @Test
    void answer_thatUnzipsBeyondReason_isUnreadable() throws Exception {
        Buffer zipped = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(zipped))) {
            for (int i = 0; i < 64; i++) sink.writeUtf8(" ".repeat(1 << 20));
        }
        answer(new MockResponse().setHeader("Content-Encoding", "gzip").setBody(zipped));

        assertThat(failure(UnreadableException.class)).hasMessageContaining("more than 4194304 bytes");
    }

    @Test
    void answer_cutByTheNetwork_isAskedForAgain() throws Exception {
        answer(Answers.json(Answers.progress()).setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));
        answer(Answers.progress());

        assertThat(client.progress().execute().answered()).isEqualTo(5);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void server_brokenForAWhile_isAskedAgain() throws Exception {
        answer(Answers.html(502));
        answer(Answers.problem(503, "busy"));
        answer(Answers.progress());

        assertThat(client.progress().execute().answered()).isEqualTo(5);
    }

    @Test
    void server_brokenThroughAllTries_isRefusedWithWhatItSaidLast() {
        for (int i = 0; i < 3; i++) answer(Answers.html(502));

        RefusedException refusal = failure(RefusedException.class);

        assertThat(refusal.status()).isEqualTo(502);
        assertThat(refusal.type()).isEqualTo("about:blank");
        assertThat(refusal.code()).isEmpty();
        assertThat(refusal.isRetryable()).isTrue();
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void server_thatAsksToWait_isAskedAgainNoSooner() throws Exception {
        answer(Answers.problem(429, "too-many-requests").setHeader("Retry-After", "1"));
        answer(Answers.progress());
        long before = System.nanoTime();

        client.progress().execute();

        assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(990));
    }

    @Test
    void server_thatAsksToWaitTillATime_isUnderstoodByItsOwnClock() {
        answer(Answers.problem(503, "busy")
                .setHeader("Date", "Sun, 31 May 2026 09:30:00 GMT")
                .setHeader("Retry-After", "Sun, 31 May 2026 09:31:30 GMT"));

        assertThat(failure(RefusedException.class).retryAfterMillis()).isEqualTo(90_000);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void server_thatAsksToWaitTooLong_isNotAskedAgain() {
        answer(Answers.problem(429, "too-many-requests").setHeader("Retry-After", "3600"));

        assertThat(failure(RefusedException.class).retryAfterMillis()).isEqualTo(3_600_000);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "86401, 86400000",
        "99999999999999999999, 86400000",
        "0, 0",
        "'Fri, 31 Dec 9999 23:59:59 GMT', 86400000",
        "'Thu, 01 Jan 1970 00:00:00 GMT', 0"
    })
    void server_thatAsksToWaitAbsurdly_isTakenForADayAtMost(String retryAfter, long millis) {
        client = builder().retries(Retries.none()).build();
        answer(Answers.problem(429, "too-many-requests")
                .setHeader("Date", "Sun, 31 May 2026 09:30:00 GMT")
                .setHeader("Retry-After", retryAfter));

        assertThat(failure(RefusedException.class).retryAfterMillis()).isEqualTo(millis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "1e3", "0x10", "", "NaN"})
    void server_thatAsksToWaitInNoNumber_isAsThoughItHadNot(String retryAfter) {
        client = builder().retries(Retries.none()).build();
        answer(Answers.problem(429, "too-many-requests").setHeader("Retry-After", retryAfter));

        assertThat(failure(RefusedException.class).retryAfterMillis()).isNull();
    }

    @Test
    void answer_withoutEnd_isUnreadable() {
        Buffer endless = new Buffer().writeUtf8("[" + "1,".repeat(3 << 20));
        answer(Answers.json("").setChunkedBody(endless, 8192));

        assertThat(failure(UnreadableException.class)).hasMessageContaining("more than 4194304 bytes");
    }

    @Test
    void answer_nestedBeyondReason_isUnreadable() {
        answer("{\"answered\":" + "[".repeat(1_000_000));

        assertThat(failure(UnreadableException.class)).hasMessageContaining("not JSON");
    }

    @Test
    void answer_ofTheWrongContentType_isReadWhenItIsTheAnswer() throws Exception {
        answer(new MockResponse().setHeader("Content-Type", "text/plain").setBody(Answers.progress()));

        assertThat(client.progress().execute().answered()).isEqualTo(5);
    }

    @Test
    void answer_zippedWrongly_isUnreachable() {
        for (int i = 0; i < 3; i++) answer(Answers.json(Answers.progress()).setHeader("Content-Encoding", "gzip"));

        failure(UnreachableException.class);
    }

    @Test
    void refusal_ofTheServer_tellsTypeAndRequest() {
        answer(Answers.problem(403, "forbidden").setHeader("X-Request-Id", "r-7"));

        QuizException failure = failure(QuizException.class);

        assertThat(failure.type()).isEqualTo("/problems/forbidden");
        assertThat(failure.requestId()).isEqualTo("r-7");
        assertThat(failure.isRetryable()).isFalse();
    }

    @Test
    void refusal_thatTellsItsRequestItself_isBelieved() {
        answer(new MockResponse()
                .setResponseCode(403)
                .setHeader("X-Request-Id", "of-a-proxy")
                .setBody("{\"type\":\"/problems/forbidden\",\"title\":\"No\",\"requestId\":\"r-8\"}"));

        assertThat(failure(RefusedException.class).requestId()).isEqualTo("r-8");
    }

    @Test
    void answer_thatIsNotUnderstood_tellsItsRequest() {
        answer(Answers.html(200).setHeader("X-Request-Id", "r-1"));
        answer(Answers.json("{\"answered\":true}").setHeader("X-Request-Id", "r-2"));
        answer(new MockResponse().setResponseCode(302).setHeader("X-Request-Id", "r-3"));

        for (String request : List.of("r-1", "r-2", "r-3")) {
            QuizException failure = failure(UnreadableException.class);
            assertThat(failure.requestId()).isEqualTo(request);
            assertThat(failure.type()).isEqualTo("about:blank");
            assertThat(failure.isRetryable()).isFalse();
            assertThat(failure).hasMessageContaining("GET /me/progress");
        }
    }

    @Test
    void failure_withoutAnAnswer_tellsNoRequest() throws Exception {
        server.shutdown();

        QuizException failure = failure(UnreachableException.class);

        assertThat(failure.requestId()).isNull();
        assertThat(failure.type()).isEqualTo("about:blank");
        assertThat(failure.isRetryable()).isTrue();
    }

    @Test
    void server_thatAsksToWaitInWordsNobodyKnows_isAskedAgainSoon() throws Exception {
        answer(Answers.problem(503, "busy").setHeader("Retry-After", "soon"));
        answer(Answers.progress());

        assertThat(client.progress().execute().answered()).isEqualTo(5);
    }

    @Test
    void problem_ofWrongShape_isRefusedByItsStatus() {
        answer(new MockResponse().setResponseCode(404).setBody("{\"type\":7,\"errors\":{}}"));

        assertThat(failure(RefusedException.class).status()).isEqualTo(404);
    }

    @Test
    void server_gone_isUnreachable() throws Exception {
        server.shutdown();

        assertThat(failure(UnreachableException.class)).hasMessageStartingWith("GET /me/progress: ");
    }

    @Test
    void server_silent_isUnreachableAfterTheTimeout() throws Exception {
        client = builder().readTimeout(100, TimeUnit.MILLISECONDS).build();
        for (int i = 0; i < 3; i++) answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));

        failure(UnreachableException.class);

        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void server_dripping_isUnreachableAfterTheRequestTimeout() throws Exception {
        client = builder()
                .httpClient(new OkHttpClient())
                .requestTimeout(300, TimeUnit.MILLISECONDS)
                .build();
        for (int i = 0; i < 3; i++) answer(Answers.json(Answers.progress()).throttleBody(1, 50, TimeUnit.MILLISECONDS));

        failure(UnreachableException.class);
    }

    @Test
    void server_ofAnotherProtocol_isUnreachable() {
        answer(new MockResponse().setStatus("SSH-2.0-OpenSSH_9.2"));
        answer(new MockResponse().setStatus("SSH-2.0-OpenSSH_9.2"));
        answer(new MockResponse().setStatus("SSH-2.0-OpenSSH_9.2"));

        failure(UnreachableException.class);
    }
}
