package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server is told to stop while a request runs. */
class StoppingIT {
    /** quarkus.shutdown.timeout, and what it takes to stop a database on a busy machine. */
    private static final Duration BOUND = Duration.ofSeconds(25);

    @TempDir
    Path folder;

    @Test
    void requestUnderWay_whenTheServerStops_isFinishedAndNoConnectionKept() throws Exception {
        try (ServerProcess server = ServerProcess.start(folder);
                HalfRequest underWay = server.signingUp()) {
            server.stop();
            server.awaitLastAnswers();
            assertThat(underWay.finish()).startsWith("HTTP/1.1 201");
            assertThat(server.hasEndedWithin(BOUND)).isTrue();
            assertThat(server.databaseLog()).endsWith("database system is shut down");
        }
    }

    @Test
    void requestThatNeverEnds_whenTheServerStops_isGivenUp() throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(folder);
                HalfRequest underWay = server.signingUp()) {
            server.stop();
            assertThat(server.hasEndedWithin(BOUND)).isTrue();
            assertThat(underWay.answer()).doesNotContain("HTTP/1.1 2");
            assertThat(server.databaseLog()).endsWith("database system is shut down");
        }
    }
}
