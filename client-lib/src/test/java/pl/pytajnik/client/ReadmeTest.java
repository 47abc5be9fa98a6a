package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.UnreachableException;
import pl.pytajnik.client.http.UnreadableException;
import pl.pytajnik.client.model.Assignment;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.Result;

/** The example in this module's README, as it stands there. */
class ReadmeTest extends ServerTest {
    // README
    void play(String address, String joinCode) throws IOException {
        try (PytajnikClient client = PytajnikClient.builder(address).build()) {
            client.join(joinCode, "Ola", "1234").execute();
            for (Assignment assignment : client.assignments().execute()) {
                Attempt attempt = client.startAttempt(assignment.id()).execute();
                for (Question question : attempt.questions()) {
                    System.out.println(question.stem());
                    if (question.choices().isEmpty()) attempt.answer(question.itemId(), "1543");
                    else attempt.choose(question.itemId(), question.choices().get(0));
                }
                attempt.submit().execute();
                Result result = attempt.result().execute();
                System.out.println(result.score() + " / " + result.maxScore());
            }
        } catch (RefusedException e) {
            System.err.println("The server said no: " + e.code() + ", " + e.getMessage() + " " + e.errors());
        } catch (UnreachableException e) {
            System.err.println("We never got there: " + e.getMessage());
        } catch (UnreadableException e) {
            System.err.println("We could not understand: " + e.getMessage());
        }
    }
    // README

    @Test
    void example_inTheReadme_isTheOneCompiledHere() throws Exception {
        String source = Files.readString(Path.of("src/test/java/pl/pytajnik/client/ReadmeTest.java"));
        String example = source.split("    // README\n")[1].indent(-4);

        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "```\n");
    }

    @Test
    void example_run_playsToTheResult() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        server.setDispatcher(Answers.settling(ReadmeTest::other));

        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            play(server.url("/").toString(), "ABCD-2345");
        } finally {
            System.setOut(out);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).containsExactly("Kto?", "Kiedy?", "1.0 / 2.0");
    }

    private static MockResponse other(RecordedRequest request) {
        String path = request.getPath();
        if (path.endsWith("/enrolments")) return Answers.json(Answers.enrolment());
        if (path.contains("/me/assignments"))
            return Answers.json("{\"items\":[" + Answers.assignment(Answers.ASSIGNMENT) + "],\"next\":null}");
        if (path.endsWith("/submission")) return Answers.json(Answers.attempt(Answers.ATTEMPT, "SUBMITTED"));
        if (path.endsWith("/result")) return Answers.json(Answers.result());
        return Answers.json(Answers.attempt(Answers.ATTEMPT, "OPEN"));
    }
}
