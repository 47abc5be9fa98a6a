package pl.pytajnik.client.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.Retries;

/** The example of testing an app in the library's README, as it stands there. */
class ReadmeTest {
    // README
    @Test
    void answers_overABadNetwork_arriveOnceEach(@TempDir Path folder) throws Exception {
        FlakyNetwork network = FlakyNetwork.printingItsSeed();
        network.calm();
        try (FakeServer server = FakeServer.start();
                PytajnikClient client = PytajnikClient.builder(server.address())
                        .httpClient(new OkHttpClient.Builder()
                                .addInterceptor(network)
                                .build())
                        .retries(Retries.none())
                        .dataFolder(folder.toFile())
                        .build()) {
            UUID quiz = server.assign(FakeQuiz.titled("Kopernik")
                    .choice("Kto napisał „O obrotach”?", "Mikołaj Kopernik", "Jan Heweliusz")
                    .typed("Kiedy je wydano?", "1543"));
            client.join(server.joinCode(), "Ola", "1234").execute();
            Attempt attempt = client.startAttempt(quiz).execute();

            network.storm();
            for (int i = 0; i < 40; i++) {
                attempt.answer(attempt.questions().get(1).itemId(), "" + (1504 + i));
                trySending(client);
            }
            network.calm();
            attempt.submit().execute();

            assertThat(server.responses(attempt.id())).hasSize(40);
            assertThat(attempt.result().execute().score()).isEqualTo(1);
        }
    }

    private static void trySending(PytajnikClient client) {
        try {
            client.sync().execute();
        } catch (QuizException later) {
            System.out.println(later.getMessage());
        }
    }
    // README

    @Test
    void example_inTheReadme_isTheOneCompiledHere() throws Exception {
        String source = Files.readString(Path.of("src/test/java/pl/pytajnik/client/testing/ReadmeTest.java"));
        String example = source.split("    // README\n")[1].indent(-4);

        assertThat(Files.readString(Path.of("../client-lib/README.md"))).contains("```java\n" + example + "```\n");
    }
}
