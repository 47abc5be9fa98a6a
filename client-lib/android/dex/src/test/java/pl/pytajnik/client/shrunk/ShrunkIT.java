package pl.pytajnik.client.shrunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.client.testing.FakeQuiz;
import pl.pytajnik.client.testing.FakeServer;

/** The library after R8 in full mode, with the rules its dependencies bring and none of ours, does what it did before. */
class ShrunkIT {
    private static final Path SHRUNK = Path.of("target/shrunk.jar");

    @TempDir
    Path folder;

    @Test
    void library_shrunk_playsToTheResult() throws Exception {
        try (FakeServer server = FakeServer.start()) {
            server.assign(FakeQuiz.titled("Kopernik")
                    .choice("Kto?", "Jan Heweliusz", "Mikołaj Kopernik")
                    .typed("Kiedy?", "1543"));

            assertThat(said(server).lines()).containsExactly("APPLIED", "2.0", "nickname-taken");
        }
    }

    private String said(FakeServer server) throws Exception {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        SHRUNK.toString(),
                        "pl.pytajnik.client.shrunk.Playing",
                        server.address(),
                        server.joinCode(),
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    @Test
    void shrunkJar_hasOtherNames_andIsSmall() throws Exception {
        try (JarFile jar = new JarFile(SHRUNK.toFile())) {
            assertThat(jar.stream().map(Object::toString))
                    .contains("pl/pytajnik/client/shrunk/Playing.class")
                    .doesNotContain(
                            "pl/pytajnik/client/PytajnikClient.class", "pl/pytajnik/client/store/FileJournal.class");
        }
        assertThat(Files.size(SHRUNK)).isLessThan(600_000);
    }
}
