package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import okhttp3.mockwebserver.QueueDispatcher;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.UnreachableException;
import pl.pytajnik.client.model.Download;
import pl.pytajnik.client.model.GivenAnswer;
import pl.pytajnik.client.model.Response;

/** Attempts that begin, go on and end without a network. */
class DownloadTest extends ServerTest {
    private static final UUID ASSIGNMENT = UUID.fromString(Answers.ASSIGNMENT);
    private static final UUID ATTEMPT = UUID.fromString(Answers.ATTEMPT);
    private static final UUID ITEM = UUID.fromString(Answers.ITEM);
    private static final UUID TYPED_ITEM = UUID.fromString(Answers.TYPED_ITEM);

    @TempDir
    Path folder;

    @Override
    ClientBuilder builder() {
        return super.builder().dataFolder(folder.toFile());
    }

    private void processDies() {
        client.close();
        client = builder().build();
    }

    private Download downloaded() throws Exception {
        return downloaded("null");
    }

    private Download downloaded(String dueAt) throws Exception {
        answer(Answers.enrolment());
        client.join("ABCD-2345", "Ola", "1234").execute();
        answer(Answers.download(dueAt));
        Download download = client.download(ASSIGNMENT).execute();
        asked();
        asked();
        return download;
    }

    private static JsonObject json(RecordedRequest request) {
        return JsonParser.parseString(body(request)).getAsJsonObject();
    }

    private static String applied(Response response) {
        return "{\"outcomes\":[{\"id\":\"" + response.id() + "\",\"outcome\":\"APPLIED\"}]}";
    }

    @Test
    void startAttempt_downloaded_needsNoNetworkAndOutlivesTheProcess() throws Exception {
        Download download = downloaded();
        processDies();
        assertThat(client.downloads().execute()).containsExactly(download);
        int requests = server.getRequestCount();

        Attempt attempt = client.startAttempt(ASSIGNMENT).execute();
        attempt.answer(TYPED_ITEM, "1543");

        assertThat(attempt.id()).isEqualTo(ATTEMPT);
        assertThat(attempt.questions()).isEqualTo(download.questions());
        assertThat(attempt.view().endsAtMillis()).isEqualTo(NOW + 600_000);
        assertThat(client.downloads().execute()).isEmpty();
        processDies();
        assertThat(client.attemptsOnDevice().execute()).containsExactly(attempt.view());
        assertThat(client.resumeAttempt(ATTEMPT).execute().unsent()).hasSize(1);
        assertThat(server.getRequestCount()).isEqualTo(requests);
    }

    @Test
    void sync_afterAStartOnTheDevice_bringsStartAnswersAndSubmissionInThisOrder() throws Exception {
        downloaded();
        Attempt attempt = client.startAttempt(ASSIGNMENT).execute();
        ticker.later(7_000);
        Response response = attempt.answer(TYPED_ITEM, "1543");
        int before = server.getRequestCount();
        server.setDispatcher(Answers.losing());
        catchThrowableOfType(UnreachableException.class, () -> attempt.submit().execute());
        assertThat(attempt.isSubmitted()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> attempt.answer(TYPED_ITEM, "1500"));
        processDies();
        ticker.later(3_000);
        for (int lost = before; lost < server.getRequestCount(); lost++) asked();
        server.setDispatcher(new QueueDispatcher());
        answer(Answers.attempt(Answers.ATTEMPT, "OPEN"));
        answer(applied(response));
        answer(Answers.attempt(Answers.ATTEMPT, "SUBMITTED"));

        SyncReport report = client.sync().execute();

        assertThat(report.submitted()).containsExactly(ATTEMPT);
        RecordedRequest start = asked();
        assertThat(start.getMethod() + " " + start.getPath()).isEqualTo("PUT /szkola/api/v1/attempts/" + ATTEMPT);
        JsonObject began = json(start);
        assertThat(began.get("startedAt").getAsString()).isEqualTo("2026-05-31T09:30:00.123Z");
        assertThat(began.get("elapsedMillis").getAsLong()).isEqualTo(10_000);
        JsonObject sent = json(asked()).getAsJsonArray("responses").get(0).getAsJsonObject();
        assertThat(sent.get("elapsedMillis").getAsLong()).isEqualTo(7_000);
        assertThat(asked().getPath()).endsWith("/submission");
        assertThat(client.attemptsOnDevice().execute()).isEmpty();
        assertThat(client.sync().execute().submitted()).isEmpty();
    }

    @Test
    void elapsed_afterTheDeviceRestarted_isNotTold() throws Exception {
        downloaded();
        Attempt attempt = client.startAttempt(ASSIGNMENT).execute();
        ticker.restarted();

        Response response = attempt.answer(TYPED_ITEM, "1543");

        assertThat(response.stamp().elapsedMillis()).isNull();
        assertThat(attempt.remainingMillis()).isEqualTo(600_000);
    }

    @Test
    void remaining_isByTheClockThatCannotBeSet() throws Exception {
        downloaded();
        Attempt attempt = client.startAttempt(ASSIGNMENT).execute();
        assertThat(attempt.remainingMillis()).isEqualTo(600_000);
        ticker.later(599_000);
        processDies();
        Attempt again = client.resumeAttempt(ATTEMPT).execute();
        assertThat(again.remainingMillis()).isEqualTo(1_000);
        ticker.later(2_000);
        assertThat(again.remainingMillis()).isZero();
    }

    @Test
    void remaining_ofAnAttemptOfTheServer_doesNotTrustTheDevicesClock() throws Exception {
        signedIn();
        answer("{\"id\":\"" + Answers.STUDENT + "\",\"role\":\"STUDENT\",\"name\":\"Ola\"}");
        answer(Answers.attempt(Answers.ATTEMPT, "OPEN").replaceFirst("\\{", "{\"asOf\":\"2026-05-30T08:04:00Z\","));

        Attempt attempt = client.resumeAttempt(ATTEMPT).execute();

        assertThat(attempt.remainingMillis()).isEqualTo(360_000);
        ticker.later(60_000);
        assertThat(attempt.answer(TYPED_ITEM, "1543").stamp().elapsedMillis()).isEqualTo(300_000);
        assertThat(attempt.remainingMillis()).isEqualTo(300_000);
    }

    @Test
    void startAttempt_afterTheDeadline_isLeftToTheServer() throws Exception {
        downloaded("\"2026-05-31T09:30:00Z\"");
        answer(Answers.problem(409, "deadline-passed"));

        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> client.startAttempt(ASSIGNMENT).execute());

        assertThat(refused.code()).isEqualTo("deadline-passed");
        assertThat(asked().getPath()).endsWith("/attempts/" + ATTEMPT);
    }

    @Test
    void startAttempt_fetchedByAnotherDevice_isThatOne() throws Exception {
        answer(Answers.enrolment());
        client.join("ABCD-2345", "Ola", "1234").execute();
        answer(Answers.problem(409, "attempt-downloaded"));
        answer(Answers.download("null"));
        answer(Answers.attempt(Answers.ATTEMPT, "OPEN"));

        assertThat(client.startAttempt(ASSIGNMENT).execute().id()).isEqualTo(ATTEMPT);
        asked();
        asked();
        assertThat(asked().getPath()).endsWith(ASSIGNMENT + "/download");
        assertThat(asked().getPath()).endsWith("/attempts/" + ATTEMPT);
    }

    @Test
    void given_sentOrNot_outlivesTheProcess() throws Exception {
        downloaded();
        Attempt attempt = client.startAttempt(ASSIGNMENT).execute();
        assertThat(attempt.given(ITEM)).isNull();
        attempt.choose(ITEM, attempt.questions().get(0).choices().get(1));
        server.setDispatcher(Answers.settling(request -> Answers.json(Answers.attempt(Answers.ATTEMPT, "OPEN"))));
        client.sync().execute();
        attempt.answer(TYPED_ITEM, "1500");
        attempt.answer(TYPED_ITEM, "1543");
        processDies();

        Attempt again = client.resumeAttempt(ATTEMPT).execute();

        assertThat(again.given(ITEM)).extracting(GivenAnswer::choiceIds).isEqualTo(List.of("b"));
        assertThat(again.given(TYPED_ITEM)).extracting(GivenAnswer::text).isEqualTo("1543");
        assertThatIllegalArgumentException().isThrownBy(() -> again.given(ASSIGNMENT));
    }

    @Test
    void given_onAnotherDevice_isWhatTheServerTells_untilItIsAnsweredHere() throws Exception {
        signedIn();
        answer("{\"id\":\"" + Answers.STUDENT + "\",\"role\":\"STUDENT\",\"name\":\"Ola\"}");
        answer(Answers.attempt(Answers.ATTEMPT, "OPEN")
                .replaceFirst(
                        "\\{",
                        "{\"lastSequence\":9,\"answers\":[{\"itemId\":\"" + TYPED_ITEM
                                + "\",\"sequence\":8,\"choiceIds\":[],\"text\":\"1500\"}],"));

        Attempt attempt = client.resumeAttempt(ATTEMPT).execute();

        assertThat(attempt.given(TYPED_ITEM)).extracting(GivenAnswer::text).isEqualTo("1500");
        assertThat(attempt.answer(TYPED_ITEM, "1543").stamp().sequence()).isEqualTo(10);
        assertThat(attempt.given(TYPED_ITEM)).extracting(GivenAnswer::text).isEqualTo("1543");
    }

    @Test
    void flag_outlivesTheProcessAndGoesWithTheAttempt() throws Exception {
        downloaded();
        Attempt attempt = client.startAttempt(ASSIGNMENT).execute();
        attempt.flag(ITEM, true);
        attempt.flag(TYPED_ITEM, true);
        attempt.flag(TYPED_ITEM, false);
        processDies();
        Attempt again = client.resumeAttempt(ATTEMPT).execute();
        assertThat(again.isFlagged(ITEM)).isTrue();
        assertThat(again.isFlagged(TYPED_ITEM)).isFalse();
        server.setDispatcher(Answers.settling(request -> Answers.json(Answers.attempt(Answers.ATTEMPT, "SUBMITTED"))));

        again.submit().execute();

        assertThat(again.isFlagged(ITEM)).isFalse();
    }

    @Test
    void signOut_withAStartTheServerDoesNotKnow_wantsAChoice() throws Exception {
        downloaded();
        client.startAttempt(ASSIGNMENT).execute();

        assertThat(catchThrowableOfType(
                        UnsentException.class, () -> client.signOut().execute()))
                .hasMessageContaining("sync");
    }
}
