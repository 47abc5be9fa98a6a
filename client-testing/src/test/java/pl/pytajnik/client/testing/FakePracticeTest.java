package pl.pytajnik.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.client.OfflinePractice;
import pl.pytajnik.client.PracticeSession;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.http.MemoryTokenStore;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.Retries;
import pl.pytajnik.client.model.Judgement;
import pl.pytajnik.client.model.NewPractice;
import pl.pytajnik.client.model.PracticeScope;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.ReviewOutcome;

/** Practice with and without a network, before the server of tests. */
class FakePracticeTest {
    private static final NewPractice ALL = NewPractice.of(PracticeScope.ALL);

    @TempDir
    Path folder;

    private final FlakyNetwork network = FlakyNetwork.printingItsSeed();
    private final MemoryTokenStore tokens = new MemoryTokenStore();
    private FakeServer server;
    private PytajnikClient client;

    @BeforeEach
    void start() throws Exception {
        network.calm();
        server = FakeServer.start();
        client = client();
        client.join(server.joinCode(), "Ola", "1234").execute();
        server.assign(FakeQuiz.titled("Kopernik")
                .choice("Kto?", "Mikołaj Kopernik", "Jan Heweliusz")
                .typed("Gdzie?", "Toruń"));
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.close();
    }

    private PytajnikClient client() {
        return PytajnikClient.builder(server.address())
                .httpClient(new OkHttpClient.Builder().addInterceptor(network).build())
                .tokenStore(tokens)
                .retries(Retries.none())
                .dataFolder(folder.toFile())
                .build();
    }

    private OfflinePractice afterTheProcessDied() throws QuizException {
        client.close();
        client = client();
        return client.practiceOnDevice().execute().get(0);
    }

    @Test
    void answers_overABadNetworkAndDeaths_arriveOnceEachAndInOrder() throws Exception {
        OfflinePractice practice = client.takePractice(ALL).execute();
        UUID where = practice.questions().get(1).itemId();
        List<String> given = new ArrayList<>();
        network.storm();
        for (int i = 0; i < 130; i++) {
            given.add("Toruń " + i);
            practice.answer(where, "Toruń " + i);
            if (i % 10 == 0) trySending();
            if (i % 50 == 0) practice = afterTheProcessDied();
        }
        network.calm();
        client.sync().execute();

        assertThat(server.reviews(practice.id())).extracting(FakeReview::answer).containsExactlyElementsOf(given);
        assertThat(client.unsent().execute()).isZero();
    }

    private void trySending() {
        try {
            client.sync().execute();
        } catch (QuizException later) {
            System.out.println(later.getMessage());
        }
    }

    @Test
    void device_judgesAsThisServerDoes() throws Exception {
        OfflinePractice practice = client.takePractice(ALL).execute();
        Question who = practice.questions().get(0);
        Question where = practice.questions().get(1);
        List<Judgement> judged = List.of(
                practice.choose(who.itemId(), who.choices().get(0)),
                practice.choose(who.itemId(), who.choices().get(1)),
                practice.answer(where.itemId(), " TORUN. "),
                practice.answer(where.itemId(), "Frombork"));

        List<ReviewOutcome> outcomes = client.sync().execute().reviewOutcomes();

        assertThat(judged).extracting(Judgement::correct).containsExactly(false, true, true, false);
        assertThat(outcomes)
                .extracting(outcome -> outcome.judgement().correct())
                .containsExactly(false, true, true, false);
    }

    @Test
    void session_withTheNetwork_hasNoKeysAndIsJudged() throws Exception {
        PracticeSession session = client.practise(ALL).execute();
        UUID where = session.questions().get(1).itemId();

        assertThat(session.answer(where, "Toruń").execute().judgement().correct())
                .isTrue();

        assertThat(client.resumePractice(session.id()).execute().view().answered())
                .containsExactly(where);
        assertThat(server.reviews(session.id())).hasSize(1);
    }

    @Test
    void practice_ofAnother_isNotThere() throws Exception {
        UUID id = client.practise(ALL).execute().id();
        try (PytajnikClient jan =
                PytajnikClient.builder(server.address()).retries(Retries.none()).build()) {
            jan.join(server.joinCode(), "Jan", "4321").execute();

            assertThat(catchThrowableOfType(
                                    RefusedException.class,
                                    () -> jan.resumePractice(id).execute())
                            .status())
                    .isEqualTo(404);
        }
    }
}
