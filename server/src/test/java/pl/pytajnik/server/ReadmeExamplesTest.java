package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.model.Assignment;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.Result;
import pl.pytajnik.content.BundledArticles;
import pl.pytajnik.content.QuestionGenerator;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Draft;

/** The README's question, and its example of the client library: what stands there is what is made and run here. */
@QuarkusTest
class ReadmeExamplesTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path SOURCE = Path.of("src/test/java/pl/pytajnik/server/ReadmeExamplesTest.java");
    private static final String MARKER = "    // README\n";

    @TestHTTPResource("/")
    URL address;

    // README
    static Result play(String address, String joinCode) throws IOException {
        try (PytajnikClient client = PytajnikClient.builder(address).build()) {
            client.join(joinCode, "Ola", "1234").execute();
            Assignment assignment = client.assignments().execute().get(0);
            Attempt attempt = client.startAttempt(assignment.id()).execute();
            for (Question question : attempt.questions()) {
                if (question.choices().isEmpty()) attempt.answer(question.itemId(), "1950");
                else attempt.choose(question.itemId(), question.choices().get(0));
            }
            attempt.submit().execute();
            return attempt.result().execute();
        }
    }
    // README

    @Test
    void clientExample_run_playsTheQuizToItsResult() throws Exception {
        JsonNode classroom = classroomWithAQuiz();

        Result result = play(address.toString(), classroom.get("joinCode").textValue());

        assertThat(result.released()).isTrue();
        assertThat(result.score()).isBetween(0.0, result.maxScore());
        assertThat(result.questions())
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.key()).isNotBlank());
    }

    @Test
    void clientExample_inTheReadme_isTheOneRunHere() throws Exception {
        String example = Files.readString(SOURCE).split(MARKER)[1].indent(-4);

        assertThat(Files.readString(README)).contains("```java\n" + example + "```\n");
    }

    @Test
    void question_inTheReadme_isAmongThoseMade() throws Exception {
        List<Draft> drafts = QuestionGenerator.polish()
                .generate(BundledArticles.named("korea-rosja").orElseThrow().article())
                .drafts();

        String readme = Files.readString(README);

        assertThat(drafts).map(ReadmeExamplesTest::asQuoted).anyMatch(readme::contains);
    }

    private static String asQuoted(Draft draft) {
        List<String> wrong = draft.distractors().stream().map(Distractor::text).toList();
        return """
                ```
                %s
                  + %s
                  - %s
                  „%s”
                ```
                """.formatted(
                        draft.stem(),
                        draft.key(),
                        String.join(" | ", wrong),
                        draft.evidence().text());
    }

    static JsonNode classroomWithAQuiz() {
        Teacher teacher = Teacher.signedUp();
        JsonNode article = teacher.bringsBundled("korea-rosja");
        teacher.generates(article);
        List<JsonNode> items = teacher.drafts(article).stream()
                .map(draft -> teacher.accepts(draft, Map.of()))
                .toList();
        JsonNode classroom = teacher.opensClassroom("7b");
        teacher.assigns(Map.of(
                "editionId",
                Teacher.id(teacher.publishes("Korea i Rosja", items)),
                "classroomId",
                Teacher.id(classroom),
                "mode",
                "PRACTICE"));
        return classroom;
    }
}
