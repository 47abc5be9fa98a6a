package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.Tokens;
import pl.pytajnik.client.http.UnreachableException;
import pl.pytajnik.client.http.UnreadableException;
import pl.pytajnik.client.model.Account;
import pl.pytajnik.client.model.Enrolment;
import pl.pytajnik.client.model.Role;

class ArrivalsTest extends ServerTest {
    @Test
    void join_aClassByItsCode_signsIn() throws Exception {
        answer(Answers.json(Answers.enrolment()).setResponseCode(201));

        Enrolment enrolment = client.join("abcd-2345", "Ola", "1234").execute();

        RecordedRequest request = asked();
        assertThat(request.getRequestLine()).startsWith("POST /szkola/api/v1/enrolments ");
        assertThat(request.getHeader("Authorization")).isNull();
        assertThat(request.getHeader("Accept-Language")).isEqualTo("pl");
        assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
        assertThat(body(request)).isEqualTo("{\"joinCode\":\"abcd-2345\",\"nickname\":\"Ola\",\"pin\":\"1234\"}");
        assertThat(enrolment.account().name()).isEqualTo("Ola");
        assertThat(enrolment.account().role()).isEqualTo(Role.STUDENT);
        assertThat(enrolment.classroom().name()).isEqualTo("7b");
        assertThat(store.load()).isEqualTo(new Tokens("a1", "r1"));
        assertThat(client.isSignedIn()).isTrue();
    }

    @Test
    void join_withBadFields_saysWhichAndWhy() {
        answer(new MockResponse()
                .setResponseCode(422)
                .setHeader("Content-Type", "application/problem+json")
                .setBody("""
                        {"type":"/problems/validation","title":"Błędne pola","status":422,"detail":"Popraw zaznaczone.",
                         "errors":[{"pointer":"/pin","detail":"co najmniej 4 znaki"}],"requestId":"q-7"}"""));

        RefusedException refusal = catchThrowableOfType(
                RefusedException.class,
                () -> client.join("ABCD2345", "Ola", "1").execute());

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.type()).isEqualTo("/problems/validation");
        assertThat(refusal.code()).isEqualTo("validation");
        assertThat(refusal).hasMessage("Błędne pola: Popraw zaznaczone.");
        assertThat(refusal.errors()).hasToString("[/pin: co najmniej 4 znaki]");
        assertThat(refusal.requestId()).isEqualTo("q-7");
        assertThat(refusal.isRetryable()).isFalse();
        assertThat(client.isSignedIn()).isFalse();
    }

    @Test
    void join_nicknameTaken_isRefusedByThatCode() {
        answer(Answers.problem(409, "nickname-taken"));

        RefusedException refusal = catchThrowableOfType(
                RefusedException.class,
                () -> client.join("ABCD2345", "Ola", "1234").execute());

        assertThat(refusal.code()).isEqualTo("nickname-taken");
        assertThat(refusal.retryAfterMillis()).isNull();
    }

    @Test
    void join_connectionBreaksAfterTheRequest_isNotSentTwice() throws Exception {
        answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        catchThrowableOfType(
                UnreachableException.class,
                () -> client.join("ABCD2345", "Ola", "1234").execute());

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void join_idleConnectionGoneStale_isNotSentTwice() throws Exception {
        signedIn();
        answer(Answers.progress());
        client.progress().execute();
        answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        answer(Answers.enrolment());

        catchThrowableOfType(
                UnreachableException.class,
                () -> client.join("ABCD2345", "Ola", "1234").execute());

        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void join_serverBusy_isNotTriedAgainButMayBeLater() {
        answer(Answers.problem(429, "too-many-requests").setHeader("Retry-After", "1"));

        RefusedException refusal = catchThrowableOfType(
                RefusedException.class,
                () -> client.join("ABCD2345", "Ola", "1234").execute());

        assertThat(refusal.isRetryable()).isTrue();
        assertThat(refusal.retryAfterMillis()).isEqualTo(1_000);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void join_answerWithoutTokens_isUnreadableAndSignsNobodyIn() {
        answer("{\"session\":{\"account\":{\"id\":\"" + Answers.STUDENT + "\"}}}");

        UnreadableException failure = catchThrowableOfType(
                UnreadableException.class,
                () -> client.join("ABCD2345", "Ola", "1234").execute());

        assertThat(failure).hasMessageEndingWith("to POST /enrolments: nothing at /session/accessToken");
        assertThat(client.isSignedIn()).isFalse();
    }

    @Test
    void signIn_ofSomebodyWhoJoined_keepsTheSession() throws Exception {
        answer(Answers.json(Answers.session("a7", "r7")).setResponseCode(201));

        Account account = client.signIn("ABCD2345", "Ola", "1234").execute();

        assertThat(asked().getPath()).isEqualTo("/szkola/api/v1/sessions/students");
        assertThat(account.id()).hasToString(Answers.STUDENT);
        assertThat(store.load()).isEqualTo(new Tokens("a7", "r7"));
    }

    @Test
    void signIn_wrongPin_isRefusedAndRefreshesNothing() {
        answer(Answers.problem(401, "wrong-credentials"));

        RefusedException refusal = catchThrowableOfType(
                RefusedException.class,
                () -> client.signIn("ABCD2345", "Ola", "0000").execute());

        assertThat(refusal.code()).isEqualTo("wrong-credentials");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void signOut_online_forgetsAndRevokes() throws Exception {
        signedIn();
        answer(new MockResponse().setResponseCode(204));

        assertThat(client.signOut().execute()).isTrue();

        RecordedRequest request = asked();
        assertThat(request.getPath()).isEqualTo("/szkola/api/v1/sessions/revoke");
        assertThat(body(request)).isEqualTo("{\"refreshToken\":\"r1\"}");
        assertThat(client.isSignedIn()).isFalse();
    }

    @Test
    void signOut_offline_forgetsAllTheSame() throws Exception {
        signedIn();
        server.shutdown();

        assertThat(client.signOut().execute()).isFalse();
        assertThat(client.isSignedIn()).isFalse();
    }

    @Test
    void signOut_ofNobody_asksNobody() throws Exception {
        assertThat(client.signOut().execute()).isTrue();
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void call_withNobodySignedIn_isRefusedWithoutANetwork() {
        RefusedException refusal = catchThrowableOfType(
                RefusedException.class, () -> client.assignments().execute());

        assertThat(refusal.status()).isEqualTo(401);
        assertThat(refusal.code()).isEqualTo("unauthorized");
        assertThat(server.getRequestCount()).isZero();
    }
}
