package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.UnreachableException;
import pl.pytajnik.client.http.UnreadableException;
import pl.pytajnik.client.model.Outcome.Verdict;
import pl.pytajnik.client.model.Response;

/** A client with a folder, over the deaths of its process and its network. */
class OfflineTest extends ServerTest {
    private static final UUID ASSIGNMENT = UUID.fromString(Answers.ASSIGNMENT);
    private static final UUID ATTEMPT = UUID.fromString(Answers.ATTEMPT);
    private static final UUID ITEM = UUID.fromString(Answers.ITEM);
    private static final UUID TYPED_ITEM = UUID.fromString(Answers.TYPED_ITEM);
    private static final String JAN = "0190a000-0000-7000-8000-0000000000aa";

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

    private Attempt startedByOla() throws Exception {
        answer(Answers.enrolment());
        client.join("ABCD-2345", "Ola", "1234").execute();
        answer(Answers.attempt(Answers.ATTEMPT, "OPEN"));
        return client.startAttempt(ASSIGNMENT).execute();
    }

    private void signsIn(String student) throws QuizException {
        answer(Answers.session("a2", "r2").replace(Answers.STUDENT, student));
        client.signIn("ABCD-2345", "x", "1234").execute();
    }

    private static String outcomes(Response response, String outcome, String problem) {
        return "{\"outcomes\":[{\"id\":\"" + response.id() + "\",\"outcome\":\"" + outcome + "\",\"problem\":" + problem
                + "}]}";
    }

    private int requests() {
        return server.getRequestCount();
    }

    @Test
    void attempt_afterTheProcessDied_goesOnWithoutANetwork() throws Exception {
        Attempt attempt = startedByOla();
        Response first =
                attempt.choose(ITEM, attempt.questions().get(0).choices().get(1));
        int asked = requests();
        processDies();

        Attempt again = client.resumeAttempt(
                        client.attemptsOnDevice().execute().get(0).id())
                .execute();
        Response second = again.answer(TYPED_ITEM, "1543\nżółw");

        assertThat(again.view()).isEqualTo(attempt.view());
        assertThat(again.unsent()).containsExactly(first, second);
        assertThat(second.stamp().sequence()).isEqualTo(2);
        assertThat(requests()).isEqualTo(asked);
        processDies();
        assertThat(client.resumeAttempt(ATTEMPT).execute().unsent()).containsExactly(first, second);
    }

    @Test
    void sequence_afterAllWasSentAndTheProcessDied_goesOn() throws Exception {
        Attempt attempt = startedByOla();
        attempt.answer(TYPED_ITEM, "1");
        attempt.answer(TYPED_ITEM, "2");
        server.setDispatcher(Answers.settling(request -> Answers.problem(404, "not-found")));
        attempt.send().execute();
        processDies();

        assertThat(client.resumeAttempt(ATTEMPT).execute().lastSequence()).isEqualTo(2);
    }

    @Test
    void passedQuestion_afterTheProcessDied_staysPassed() throws Exception {
        answer(Answers.enrolment());
        client.join("ABCD-2345", "Ola", "1234").execute();
        answer(Answers.attempt(Answers.ATTEMPT, "OPEN").replaceFirst("\\{", "{\"navigation\":\"ONE_BY_ONE\","));
        client.startAttempt(ASSIGNMENT).execute().answer(TYPED_ITEM, "1543");
        server.setDispatcher(Answers.settling(request -> Answers.problem(404, "not-found")));
        client.sync().execute();
        processDies();

        Attempt again = client.resumeAttempt(ATTEMPT).execute();

        assertThat(again.isPassed(ITEM)).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        again.choose(ITEM, again.questions().get(0).choices().get(0)));
    }

    @Test
    void start_whoseAnswerWasLost_isTheSameAttemptInTheNextProcess() throws Exception {
        answer(Answers.enrolment());
        client.join("ABCD-2345", "Ola", "1234").execute();
        asked();
        server.setDispatcher(Answers.losing());
        catchThrowableOfType(
                UnreachableException.class,
                () -> client.startAttempt(ASSIGNMENT).execute());
        int lost = requests() - 1;
        processDies();
        server.setDispatcher(Answers.settling(request -> Answers.json(Answers.attempt(Answers.ATTEMPT, "OPEN"))));

        client.startAttempt(ASSIGNMENT).execute();

        String first = asked().getPath();
        for (int i = 1; i < lost; i++) asked();
        assertThat(asked().getPath()).isEqualTo(first);
    }

    @Test
    void sync_afterTheProcessDied_settlesAllAndTellsHowFarItIs() throws Exception {
        Attempt attempt = startedByOla();
        for (int i = 0; i < 600; i++) attempt.answer(TYPED_ITEM, "" + i);
        processDies();
        server.setDispatcher(Answers.settling(request -> Answers.problem(404, "not-found")));
        List<String> heard = new ArrayList<>();

        SyncReport report = client.sync((settled, unsent) -> heard.add(settled + " " + unsent))
                .execute();

        assertThat(heard).containsExactly("500 100", "600 0");
        assertThat(report.count(Verdict.APPLIED)).isEqualTo(600);
        assertThat(report.unsent()).isZero();
        processDies();
        assertThat(client.unsent().execute()).isZero();
        assertThat(client.sync().execute().outcomes()).isEmpty();
    }

    @Test
    void sync_refusedInPart_keepsTheReasonReadable() throws Exception {
        Response response = startedByOla().answer(TYPED_ITEM, "1543");
        answer(outcomes(response, "REFUSED", "\"question-passed\""));

        assertThat(client.sync().execute().count(Verdict.REFUSED)).isEqualTo(1);
        processDies();

        List<RefusedAnswer> refused = client.refusedAnswers().execute();
        assertThat(refused).containsExactly(new RefusedAnswer(ATTEMPT, response, "question-passed"));
        assertThat(client.forget(refused).execute()).isEqualTo(1);
        assertThat(client.refusedAnswers().execute()).isEmpty();
    }

    @Test
    void sync_lateAndSuperseded_areSettled() throws Exception {
        Attempt attempt = startedByOla();
        answer(outcomes(attempt.answer(TYPED_ITEM, "1"), "LATE", "null"));
        assertThat(client.sync().execute().count(Verdict.LATE)).isEqualTo(1);
        answer(outcomes(attempt.answer(TYPED_ITEM, "2"), "SUPERSEDED", "null"));

        assertThat(client.sync().execute().count(Verdict.SUPERSEDED)).isEqualTo(1);
        assertThat(client.unsent().execute()).isZero();
    }

    @Test
    void sync_toAServerThatSettlesNothing_failsAndKeepsAll() throws Exception {
        startedByOla().answer(TYPED_ITEM, "1543");
        answer("{\"outcomes\":[]}");

        assertThat(catchThrowableOfType(
                        UnreadableException.class, () -> client.sync().execute()))
                .hasMessageContaining("settled");
        assertThat(client.unsent().execute()).isEqualTo(1);
    }

    @Test
    void sync_withOneAttemptRefused_doesNotHoldUpTheOthers() throws Exception {
        startedByOla().answer(TYPED_ITEM, "1");
        answer(Answers.attempt(Answers.ITEM, "OPEN"));
        Response other = client.startAttempt(ASSIGNMENT).execute().answer(TYPED_ITEM, "2");
        answer(Answers.problem(404, "not-found"));
        answer(outcomes(other, "APPLIED", "null"));

        SyncReport report = client.sync().execute();

        assertThat(report.refusedAttempts()).containsOnlyKeys(ATTEMPT);
        assertThat(report.unsent()).isEqualTo(1);
        answer(Answers.problem(404, "not-found"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> client.sync().execute());
    }

    @Test
    void signOut_withUnsentAnswers_wantsAChoice() throws Exception {
        startedByOla().answer(TYPED_ITEM, "1543");

        UnsentException unsent = catchThrowableOfType(
                UnsentException.class, () -> client.signOut().execute());
        assertThat(unsent.count()).isEqualTo(1);
        assertThat(client.isSignedIn()).isTrue();

        answer(new MockResponse().setResponseCode(204));
        client.signOut(Unsent.DISCARD).execute();
        assertThat(client.isSignedIn()).isFalse();
        assertThat(contents()).doesNotContain("1543", "Kto?");
    }

    @Test
    void unsentAnswers_keptOverSignOut_goWhenTheSameStudentIsBack_notWithAnotherOne() throws Exception {
        Response response = startedByOla().answer(TYPED_ITEM, "1543");
        answer(new MockResponse().setResponseCode(204));
        client.signOut(Unsent.KEEP).execute();

        signsIn(JAN);
        assertThat(client.unsent().execute()).isZero();
        assertThat(client.attemptsOnDevice().execute()).isEmpty();

        signsIn(Answers.STUDENT);
        answer(outcomes(response, "APPLIED", "null"));
        assertThat(client.sync().execute().count(Verdict.APPLIED)).isEqualTo(1);
    }

    @Test
    void attempt_ofAStudentWhoLeft_takesNoMoreAnswers() throws Exception {
        Attempt olas = startedByOla();
        signsIn(JAN);

        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> olas.answer(TYPED_ITEM, "1543"));
        assertThat(olas.unsent()).isEmpty();
    }

    @Test
    void tokensWithoutAName_areNamedByTheServer() throws Exception {
        signedIn();
        answer("{\"id\":\"" + Answers.STUDENT + "\",\"role\":\"STUDENT\",\"name\":\"Ola\"}");

        assertThat(client.unsent().execute()).isZero();
        processDies();
        assertThat(client.unsent().execute()).isZero();

        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void submission_withNothingUnsent_leavesNoQuestionsOnTheDevice() throws Exception {
        Attempt attempt = startedByOla();
        answer(Answers.attempt(Answers.ATTEMPT, "SUBMITTED"));

        attempt.submit().execute();

        assertThat(client.attemptsOnDevice().execute()).isEmpty();
    }

    @Test
    void secondClient_onTheSameFolder_isToldSo() throws Exception {
        startedByOla();

        try (PytajnikClient second = builder().build()) {
            assertThatExceptionOfType(StorageException.class)
                    .isThrownBy(() -> second.unsent().execute())
                    .withMessageContaining("open already");
        }
    }

    @Test
    void closedClient_leavesTheFolderToTheNext() throws Exception {
        startedByOla();
        QuizCall<Integer> waiting = client.unsent();
        client.close();

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(waiting::execute)
                .withMessageContaining("closed");
        client = builder().build();
        assertThat(client.unsent().execute()).isZero();
    }

    private String contents() throws Exception {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".journal")).toList())
                all.append(Files.readString(file));
        }
        return all.toString();
    }
}
