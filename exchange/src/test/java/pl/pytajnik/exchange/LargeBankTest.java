package pl.pytajnik.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Writer;

/** Ten thousand items go out and come back in a heap that could not hold them as a tree. */
class LargeBankTest {
    private static final String HEAP = "-Xmx20m";

    static Stream<Format> streamed() {
        return Formats.writers().stream().map(Writer::format);
    }

    @ParameterizedTest
    @MethodSource("streamed")
    void tenThousandItems_passInLittleMemory(Format format, @TempDir Path folder) throws Exception {
        assertThat(printed(folder, format)).isEqualTo(LargeBank.ITEMS + " " + LargeBank.ITEMS + "\n");
    }

    private static String printed(Path folder, Format format) throws IOException, InterruptedException {
        Path output = folder.resolve("printed");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeBank.class.getName(),
                        format.name(),
                        folder.resolve("bank." + format.ending()).toString())
                .redirectError(folder.resolve("complaints").toFile())
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("in two minutes").isTrue();
        return Files.readString(output);
    }
}
