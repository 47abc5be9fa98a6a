package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.Tokens;
import pl.pytajnik.client.model.Account;

/** A student's session on the client library and the real server, through what happens to it on a phone. */
@QuarkusTest
class ClientSessionTest {
    private static final int THREADS = 4;

    @TestHTTPResource("/")
    URL address;

    @Test
    void session_refreshedWithItsAnswerLost_goesOn() throws Exception {
        try (Student ola = Student.joined(address, classroom(), "Ola")) {
            Tokens before = ola.tokens();
            ola.spoilsAccessToken();
            ola.network().loseNextAnswerFrom("/sessions/refresh");

            assertThat(ola.client().me().execute().name()).isEqualTo("Ola");

            assertThat(ola.network().hasLost()).isTrue();
            assertThat(ola.tokens().refresh()).isNotEqualTo(before.refresh());
        }
    }

    @Test
    void session_expiredForSeveralThreads_goesOnForAll() throws Exception {
        try (Student ola = Student.joined(address, classroom(), "Ola")) {
            ola.spoilsAccessToken();
            List<Callable<Account>> calls = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) calls.add(() -> ola.client().me().execute());
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);

            for (Future<Account> account : threads.invokeAll(calls))
                assertThat(account.get().name()).isEqualTo("Ola");
            threads.shutdown();
        }
    }

    @Test
    void signOut_endsTheSession_andSignInBeginsAnother() throws Exception {
        JsonNode classroom = classroom();
        try (Student ola = Student.joined(address, classroom, "Ola")) {
            Account joined = ola.client().me().execute();
            assertThat(ola.client().signOut().execute()).isTrue();
            assertThat(ola.client().isSignedIn()).isFalse();

            Account back = ola.client()
                    .signIn(classroom.get("joinCode").textValue().toLowerCase(), "Ola", "1234")
                    .execute();

            assertThat(back).isEqualTo(joined);
        }
    }

    @Test
    void join_withANicknameThatIsTaken_isRefused() throws Exception {
        JsonNode classroom = classroom();
        try (Student ola = Student.joined(address, classroom, "Ola")) {
            assertThat(catchThrowableOfType(RefusedException.class, () -> Student.joined(address, classroom, "Ola"))
                            .code())
                    .isEqualTo("nickname-taken");
            assertThat(ola.client().isSignedIn()).isTrue();
        }
    }

    private static JsonNode classroom() {
        return Teacher.signedUp().opensClassroom("7b");
    }
}
