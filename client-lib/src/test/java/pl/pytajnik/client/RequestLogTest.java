package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.RequestLog;
import pl.pytajnik.client.http.Retries;

class RequestLogTest extends ServerTest implements RequestLog {
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Override
    ClientBuilder builder() {
        return super.builder().requestLog(this);
    }

    @Override
    public void answered(String request, int status, long millis) {
        heard.add(request + " " + status + (millis >= 0 ? "" : " before it was asked"));
    }

    @Override
    public void failed(String request, QuizException failure, long millis) {
        heard.add(request + " " + failure.getClass().getSimpleName() + " " + failure.getMessage());
    }

    @Test
    void log_ofTheApp_hearsEachTryWithoutSecrets() throws Exception {
        answer(Answers.enrolment());
        client.join("ABCD-2345", "Ola", "tajnyPIN").execute();
        answer(Answers.problem(503, "busy"));
        answer(Answers.progress());
        client.progress().execute();

        assertThat(heard).containsExactly("POST /enrolments 200", "GET /me/progress 503", "GET /me/progress 200");
        assertThat(heard.toString()).doesNotContain("tajnyPIN", "a1", "r1", "ABCD");
    }

    @Test
    void failure_ofEachFamily_saysWhetherToTryAgain() throws Exception {
        signedIn();
        client = builder().retries(Retries.none()).build();
        answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        answer(Answers.html(200));
        answer(Answers.problem(503, "busy"));
        answer(Answers.problem(403, "forbidden"));

        assertThat(failure().isRetryable()).isTrue();
        assertThat(heard.get(0)).startsWith("GET /me/progress UnreachableException");
        assertThat(failure().isRetryable()).isFalse();
        assertThat(failure().isRetryable()).isTrue();
        assertThat(failure().isRetryable()).isFalse();
    }

    private QuizException failure() {
        return catchThrowableOfType(QuizException.class, () -> client.progress().execute());
    }
}
