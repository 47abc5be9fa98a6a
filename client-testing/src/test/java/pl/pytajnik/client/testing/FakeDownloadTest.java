package pl.pytajnik.client.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.http.MemoryTokenStore;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.Retries;
import pl.pytajnik.client.model.Download;
import pl.pytajnik.client.model.GivenAnswer;

/** Attempts fetched ahead go by the rules of the real server. */
class FakeDownloadTest {
    private static final FakeQuiz QUIZ = FakeQuiz.titled("Kopernik")
            .choice("Kto?", "Mikołaj Kopernik", "Jan Heweliusz")
            .typed("Kiedy?", "1543");

    private final MemoryTokenStore tokens = new MemoryTokenStore();
    private final FlakyNetwork network = FlakyNetwork.printingItsSeed();

    @TempDir
    Path folder;

    private PytajnikClient client(FakeServer server) {
        return PytajnikClient.builder(server.address())
                .httpClient(new OkHttpClient.Builder().addInterceptor(network).build())
                .tokenStore(tokens)
                .retries(Retries.none())
                .dataFolder(folder.toFile())
                .build();
    }

    @Test
    void attempt_begunAndSubmittedInAStorm_arrivesWholeAndOnce() throws Exception {
        network.calm();
        try (FakeServer server = FakeServer.start()) {
            UUID quiz = server.assign(QUIZ);
            Attempt attempt;
            try (PytajnikClient client = client(server)) {
                client.join(server.joinCode(), "Ola", "1234").execute();
                Download download = client.download(quiz).execute();
                network.storm();
                attempt = client.startAttempt(quiz).execute();
                assertThat(attempt.id()).isEqualTo(download.attemptId());
                for (int i = 0; i < 20; i++) {
                    attempt.answer(attempt.questions().get(1).itemId(), "" + (1524 + i));
                    trySending(client);
                }
                tryEnding(attempt);
            }
            network.calm();
            try (PytajnikClient client = client(server)) {
                client.sync().execute();
                assertThat(client.attemptsOnDevice().execute()).isEmpty();
                assertThat(server.responses(attempt.id())).hasSize(20);
                assertThat(client.resumeAttempt(attempt.id())
                                .execute()
                                .result()
                                .execute()
                                .score())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void attempt_fetchedByOneDevice_isTheOneAnotherBegins() throws Exception {
        network.calm();
        try (FakeServer server = FakeServer.start();
                PytajnikClient phone = client(server);
                PytajnikClient tablet = PytajnikClient.builder(server.address()).build()) {
            UUID quiz = server.assign(QUIZ);
            phone.join(server.joinCode(), "Ola", "1234").execute();
            tablet.signIn(server.joinCode(), "Ola", "1234").execute();
            Download ahead = phone.download(quiz).execute();
            Attempt onTablet = tablet.startAttempt(quiz).execute();
            assertThat(onTablet.id()).isEqualTo(ahead.attemptId());
            onTablet.answer(onTablet.questions().get(1).itemId(), "1543");
            onTablet.send().execute();

            phone.startAttempt(quiz).execute();
            phone.sync().execute();

            Attempt onPhone = tablet.resumeAttempt(ahead.attemptId()).execute();
            assertThat(onPhone.given(onPhone.questions().get(1).itemId()))
                    .extracting(GivenAnswer::text)
                    .isEqualTo("1543");
            assertThat(onPhone.lastSequence()).isEqualTo(1);
        }
    }

    private static void trySending(PytajnikClient client) {
        try {
            client.sync().execute();
        } catch (QuizException later) {
            System.out.println(later.getMessage());
        }
    }

    private static void tryEnding(Attempt attempt) {
        try {
            attempt.submit().execute();
        } catch (QuizException later) {
            assertThat(attempt.isSubmitted()).isTrue();
        }
    }
}
