package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.http.MemoryTokenStore;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.Tokens;
import pl.pytajnik.client.model.Account;
import pl.pytajnik.client.model.Outcome;
import pl.pytajnik.client.model.Question;

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

    @Test
    void answers_givenWithoutANetworkBeforeTheProcessDied_count(@TempDir Path folder) throws Exception {
        Teacher teacher = Teacher.signedUp();
        List<JsonNode> items = new Review(teacher, teacher.bringsBundled("korea-rosja")).items();
        AnswerKey key = new AnswerKey(items);
        JsonNode classroom = teacher.opensClassroom("7b");
        JsonNode assignment = teacher.assigns(Map.of(
                "editionId", Teacher.id(teacher.publishes("Korea i Rosja", items)),
                "classroomId", Teacher.id(classroom),
                "mode", "GRADED"));
        MemoryTokenStore tokens = new MemoryTokenStore();
        try (PytajnikClient first = client(tokens, folder)) {
            first.join(classroom.get("joinCode").textValue(), "Ola", "1234").execute();
            Attempt attempt =
                    first.startAttempt(UUID.fromString(Teacher.id(assignment))).execute();
            for (Question question : attempt.questions()) key.answersRightly(attempt, question);
        }

        try (PytajnikClient second = client(tokens, folder)) {
            assertThat(second.sync().execute().count(Outcome.Verdict.APPLIED)).isEqualTo(items.size());
            Attempt attempt = second.resumeAttempt(
                            second.attemptsOnDevice().execute().get(0).id())
                    .execute();
            attempt.submit().execute();

            assertThat(attempt.result().execute().score()).isEqualTo((double) items.size());
            assertThat(second.attemptsOnDevice().execute()).isEmpty();
        }
    }

    private PytajnikClient client(MemoryTokenStore tokens, Path folder) {
        return PytajnikClient.builder(address.toString())
                .tokenStore(tokens)
                .dataFolder(folder.toFile())
                .build();
    }

    private static JsonNode classroom() {
        return Teacher.signedUp().opensClassroom("7b");
    }
}
