package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static pl.pytajnik.server.account.People.as;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.SyncReport;
import pl.pytajnik.client.http.MemoryTokenStore;
import pl.pytajnik.client.http.Retries;
import pl.pytajnik.client.http.UnreachableException;
import pl.pytajnik.client.model.Choice;
import pl.pytajnik.client.model.GivenAnswer;
import pl.pytajnik.client.model.Outcome.Verdict;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.server.attempt.Lesson;

/** A phone that has no network from the start of a quiz to its end, and the real server. */
@QuarkusTest
class OfflineAttemptTest {
    @TestHTTPResource("/")
    URL address;

    @TempDir
    Path folder;

    private final MemoryTokenStore tokens = new MemoryTokenStore();
    private final Cable cable = new Cable();

    @Test
    void attempt_begunAnsweredAndSubmittedWithoutANetwork_countsAsIfThereHadBeenOne() throws Exception {
        Lesson lesson = Lesson.any();
        UUID assignment =
                UUID.fromString(lesson.assign(Map.of("mode", "GRADED", "timeLimitSeconds", 600, "downloadable", true)));
        UUID attemptId;
        try (PytajnikClient phone = client()) {
            phone.join(lesson.classroom().getString("joinCode"), "Ola", "1234").execute();
            assertThat(phone.assignments().execute().get(0).isDownloadable()).isTrue();
            phone.download(assignment).execute();
            cable.isPlugged = false;
            Attempt attempt = phone.startAttempt(assignment).execute();
            attemptId = attempt.id();
            assertThat(attempt.remainingMillis()).isBetween(1L, 600_000L);
            for (Question question : attempt.questions()) answer(attempt, question);
            catchThrowableOfType(
                    UnreachableException.class, () -> attempt.submit().execute());
        }
        cable.isPlugged = true;
        try (PytajnikClient phone = client()) {
            SyncReport report = phone.sync().execute();
            assertThat(report.submitted()).containsExactly(attemptId);
            assertThat(report.count(Verdict.APPLIED)).isEqualTo(3);
            assertThat(phone.sync().execute().outcomes()).isEmpty();
            Attempt over = phone.resumeAttempt(attemptId).execute();
            assertThat(over.result().execute().score()).isEqualTo(3);
            assertThat(over.isSubmitted()).isTrue();
        }
        as(lesson.teacher())
                .get("/api/v1/assignments/{a}/attempts/{id}", assignment, attemptId)
                .then()
                .statusCode(200)
                .body("downloadedAt", notNullValue(), "score", is(3f))
                .body("questions.responses.flatten().elapsedMillis", everyItem(notNullValue()));
    }

    @Test
    void attempt_onTwoDevices_isOneAndTheSame() throws Exception {
        Lesson lesson = Lesson.any();
        UUID assignment = UUID.fromString(lesson.assign(Map.of("maxAttempts", 1)));
        String code = lesson.classroom().getString("joinCode");
        try (PytajnikClient phone = client();
                PytajnikClient tablet =
                        PytajnikClient.builder(address.toString()).build()) {
            phone.join(code, "Ola", "1234").execute();
            tablet.signIn(code, "Ola", "1234").execute();
            phone.download(assignment).execute();
            Attempt onPhone = phone.startAttempt(assignment).execute();
            answer(onPhone, onPhone.questions().get(0));
            Attempt onTablet = tablet.startAttempt(assignment).execute();
            assertThat(onTablet.id()).isEqualTo(onPhone.id());
            answer(onTablet, onTablet.questions().get(2));
            onTablet.send().execute();
            phone.sync().execute();

            Attempt later = tablet.resumeAttempt(onPhone.id()).execute();
            assertThat(later.given(later.questions().get(2).itemId()))
                    .extracting(GivenAnswer::text)
                    .isEqualTo("240");
            assertThat(tablet.resumeAttempt(onPhone.id())
                            .execute()
                            .submit()
                            .execute()
                            .answers())
                    .hasSize(2);
        }
    }

    private PytajnikClient client() {
        return PytajnikClient.builder(address.toString())
                .httpClient(new OkHttpClient.Builder().addInterceptor(cable).build())
                .tokenStore(tokens)
                .retries(Retries.none())
                .dataFolder(folder.toFile())
                .build();
    }

    private static void answer(Attempt attempt, Question question) {
        if (question.choices().isEmpty()) {
            attempt.answer(question.itemId(), "240");
            return;
        }
        Choice right = question.choices().stream()
                .filter(choice ->
                        choice.text().equals("Maria Zielińska") || choice.text().startsWith("3 maja 1921"))
                .findFirst()
                .orElseThrow();
        attempt.choose(question.itemId(), right);
    }
}
