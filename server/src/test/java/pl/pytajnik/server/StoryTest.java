package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.model.Assignment;
import pl.pytajnik.client.model.Choice;
import pl.pytajnik.client.model.KindProgress;
import pl.pytajnik.client.model.Outcome;
import pl.pytajnik.client.model.Outcome.Verdict;
import pl.pytajnik.client.model.Progress;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.QuestionResult;
import pl.pytajnik.client.model.Result;
import pl.pytajnik.server.platform.TestClock;

/**
 * The whole path: an article comes in, the teacher reviews its questions and sets them to a class, two students play them
 * through the client library, one well and one badly, and what they did is scored, kept and counted once.
 */
@QuarkusTest
class StoryTest {
    private static final String ARTICLE = "korea-rosja";
    private static final Duration TO_DEADLINE = Duration.ofDays(1);

    @TestHTTPResource("/")
    URL address;

    @Inject
    TestClock clock;

    private final Teacher teacher = Teacher.signedUp();

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void article_becomesAQuizTwoStudentsPlay_andEveryAnswerCountsOnce() throws Exception {
        List<JsonNode> items = reviewed(teacher.bringsBundled(ARTICLE));
        JsonNode classroom = teacher.opensClassroom("7b");
        JsonNode assignment = assigned(teacher.publishes("Korea i Rosja", items), classroom);
        try (Student ola = Student.joined(address, classroom, "Ola");
                Student jan = Student.joined(address, classroom, "Jan")) {
            Attempt good = playsWell(ola, assignment, items);
            Attempt bad = playsBadly(jan, assignment, items);

            scoresHold(good, bad, items.size());
            nothingMoreCounts(jan, bad, assignment, items);
            progressHolds(ola.progress(), jan.progress(), bad, items);
            teacherSees(assignment, classroom, ola.progress(), jan.progress(), items.size());
            assertThat(new KeySearch(items).leaks(ola.network().answers())).isEmpty();
            assertThat(new KeySearch(items).leaks(jan.network().answers())).isEmpty();

            clock.advance(TO_DEADLINE.plusMinutes(1));
            keysAreReleased(good.result().execute(), items);
            keysAreReleased(bad.result().execute(), items);
            assertThat(new KeySearch(items).leaks(ola.network().answers())).isNotEmpty();
        }
    }
}
