package pl.pytajnik.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * Other people's parsers, which come from npm: scripts of {@code exchange/proof} run by Node. What they need is fetched
 * once into {@code target/proof} beside the modules; {@code -Dproof=false} leaves them out.
 */
public final class NodeProof {
    private static final Path SCRIPTS = Path.of("proof").toAbsolutePath();
    private static final Path FETCHED =
            Path.of("..", "target", "proof").toAbsolutePath().normalize();
    private static final Path INSTALLED = FETCHED.resolve("installed.json");

    private NodeProof() {}

    /** Runs a script with arguments; its standard output. A code other than 0 fails the test with all it printed. */
    public static String run(String script, String... arguments) throws IOException, InterruptedException {
        Assumptions.assumeFalse("false".equals(System.getProperty("proof")), "-Dproof=false");
        fetch();
        Files.copy(SCRIPTS.resolve(script), FETCHED.resolve(script), StandardCopyOption.REPLACE_EXISTING);
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        return output(command);
    }

    private static synchronized void fetch() throws IOException, InterruptedException {
        Path lock = SCRIPTS.resolve("package-lock.json");
        if (Files.exists(INSTALLED) && Files.mismatch(INSTALLED, lock) < 0) {
            return;
        }
        Files.createDirectories(FETCHED);
        for (String name : List.of("package.json", "package-lock.json", ".npmrc")) {
            Files.copy(SCRIPTS.resolve(name), FETCHED.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        output(List.of("npm", "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"));
        Files.copy(lock, INSTALLED, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("proof", ".out");
        Path err = Files.createTempFile("proof", ".err");
        Process process = new ProcessBuilder(command)
                .directory(FETCHED.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean hasEnded = process.waitFor(5, TimeUnit.MINUTES);
        process.destroy();
        String printed = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(hasEnded && process.exitValue() == 0)
                .as("%s\n%s\n%s", command, printed, Files.readString(err, StandardCharsets.UTF_8))
                .isTrue();
        return printed;
    }
}
