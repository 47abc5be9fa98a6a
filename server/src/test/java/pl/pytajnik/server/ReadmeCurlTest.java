package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's example of curl and the script that plays on the terminal, run as they stand there. */
@QuarkusTest
class ReadmeCurlTest {
    private static final Path ROOT = Path.of("..");
    private static final String ADDRESS = "http://localhost:8080/api/v1";
    private static final Pattern CURL_BLOCK = Pattern.compile("(?s)```sh\nAPI=" + ADDRESS + "\n(.*?)```\n");

    @TestHTTPResource("/api/v1")
    URL address;

    @Test
    void curlExample_run_endsWithAScore() throws Exception {
        List<String> lines = run("", List.of("sh", "-eu", "-c", curlExample()));

        assertThat(lines).contains("APPLIED", "SUBMITTED").anyMatch(line -> line.endsWith("?"));
        assertThat(lines).last().asString().matches("[01]\\.0 of \\d\\d\\.0");
    }

    @Test
    void playScript_run_playsTheQuizToItsScore() throws Exception {
        String code = ReadmeExamplesTest.classroomWithAQuiz().get("joinCode").textValue();
        List<String> play = List.of("sh", "examples/play.sh", code, "Ola", "1234");

        List<String> lines = run("no number\n9\n" + "1\n".repeat(100), play);

        assertThat(lines).anyMatch(line -> line.startsWith("   „"));
        assertThat(lines).last().asString().matches("\\d+ of \\d\\d");
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("sh examples/play.sh ");
    }

    private static String curlExample() throws IOException {
        Matcher block = CURL_BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(block.find()).as("a block of sh that begins with API=").isTrue();
        return block.group(1);
    }

    /** @return what the command printed; it ended well */
    private List<String> run(String typed, List<String> command) throws Exception {
        Path input = Files.writeString(Files.createTempFile("pytajnik", ".typed"), typed);
        Path output = Files.createTempFile("pytajnik", ".printed");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(ROOT.toFile());
            builder.environment().put("API", address.toString());
            int code = builder.redirectInput(input.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(code).as(printed).isZero();
            return printed.lines().toList();
        } finally {
            Files.delete(input);
            Files.delete(output);
        }
    }
}
