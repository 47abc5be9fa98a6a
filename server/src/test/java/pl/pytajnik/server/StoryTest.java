package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.model.Assignment;
import pl.pytajnik.client.model.Kind;
import pl.pytajnik.client.model.KindProgress;
import pl.pytajnik.client.model.Outcome;
import pl.pytajnik.client.model.Outcome.Verdict;
import pl.pytajnik.client.model.Progress;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.QuestionResult;
import pl.pytajnik.client.model.ResponseFormat;
import pl.pytajnik.client.model.Result;
import pl.pytajnik.server.platform.TestClock;

/**
 * The whole path: an article comes in, the teacher reviews its questions and sets them to a class, two students play them
 * through the client library, one well and one badly, and what they did is scored, kept and counted once. Then the teacher
 * takes a question out, everybody is graded anew, and the one who did badly practises what went wrong.
 */
@QuarkusTest
class StoryTest {
    private static final Duration TO_DEADLINE = Duration.ofDays(1);

    @TestHTTPResource("/")
    URL address;

    @Inject
    TestClock clock;

    private Teacher teacher;
    private List<JsonNode> items;
    private AnswerKey key;
    private JsonNode classroom;
    private JsonNode edition;
    private JsonNode assignment;

    @BeforeEach
    void teacherSetsAQuiz() {
        teacher = Teacher.signedUp();
        items = new Review(teacher, teacher.bringsBundled("korea-rosja")).items();
        key = new AnswerKey(items);
        classroom = teacher.opensClassroom("7b");
        edition = teacher.publishes("Korea i Rosja", items);
        assignment = assigned();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void article_becomesAQuizTwoStudentsPlay_andEveryAnswerCountsOnce() throws Exception {
        try (Student ola = Student.joined(address, classroom, "Ola");
                Student jan = Student.joined(address, classroom, "Jan")) {
            Attempt good = playsWell(ola);
            Attempt bad = playsBadly(jan);
            nothingMoreCounts(jan, bad);

            scoreHolds(good, items.size());
            scoreHolds(bad, 1);
            progressKeepsKinds(ola.progress(), items.size());
            progressKeepsKinds(jan.progress(), 1);
            teacherSeesResults();
            assertThat(leaks(ola)).isEmpty();
            assertThat(leaks(jan)).isEmpty();

            clock.advance(TO_DEADLINE.plusMinutes(1));
            keysAreReleased(good, items.size());
            keysAreReleased(bad, 1);
            progressHolds(ola.progress(), key.kinds(), key.kinds());
            progressHolds(jan.progress(), answeredByJan(bad), Map.of(kindOfFirst(bad), 1L));
            teacherSeesProgress(Map.of("Ola", ola.progress(), "Jan", jan.progress()));
            assertThat(leaks(ola)).hasSizeGreaterThanOrEqualTo(items.size());

            new SecondThoughts(teacher, edition, items.get(0)).takeAPointFrom(good, bad);
            practiceRightsMistakesButNoGrades(jan, bad);
        }
    }

    private JsonNode assigned() {
        return teacher.assigns(Map.of(
                "editionId", Teacher.id(edition),
                "classroomId", Teacher.id(classroom),
                "mode", "GRADED",
                "dueAt", clock.instant().plus(TO_DEADLINE).toString()));
    }

    /** All is right in the end, one answer changed, and the server's word on it lost on the way once. */
    private Attempt playsWell(Student ola) throws QuizException {
        List<Assignment> assignments = ola.assignments();
        assertThat(assignments).extracting(Assignment::title).containsExactly("Korea i Rosja");
        assertThat(assignments.get(0).questionCount()).isEqualTo(items.size());
        Attempt attempt = ola.starts(assignment);
        assertThat(attempt.questions())
                .extracting(Question::stem)
                .containsExactlyElementsOf(
                        items.stream().map(item -> item.get("stem").textValue()).toList());
        assertThat(attempt.questions().get(0).format()).isEqualTo(ResponseFormat.TYPED_TEXT);
        key.answersWrongly(attempt, attempt.questions().get(0));
        for (Question question : attempt.questions()) key.answersRightly(attempt, question);

        ola.network().loseNextAnswerFrom("/responses");
        assertThat(attempt.send().execute()).extracting(Outcome::verdict).containsOnly(Verdict.DUPLICATE);
        assertThat(ola.network().hasLost()).isTrue();
        attempt.submit().execute();
        return attempt;
    }

    /** Only the first answer is right, the last is missing. */
    private Attempt playsBadly(Student jan) throws QuizException {
        Attempt attempt = jan.starts(assignment);
        int last = attempt.questions().size() - 1;
        key.answersRightly(attempt, attempt.questions().get(0));
        for (Question question : attempt.questions().subList(1, last)) key.answersWrongly(attempt, question);
        assertThat(attempt.send().execute()).extracting(Outcome::verdict).containsOnly(Verdict.APPLIED);
        attempt.submit().execute();
        return attempt;
    }

    /** The missing answer comes too late, from another device, and there is no second attempt. */
    private void nothingMoreCounts(Student jan, Attempt bad) throws QuizException {
        Question last = bad.questions().get(bad.questions().size() - 1);
        assertThatIllegalStateException().isThrownBy(() -> key.answersRightly(bad, last));
        try (Student tablet = Student.returned(address, classroom, "Jan")) {
            Attempt there = tablet.client().resumeAttempt(bad.id()).execute();
            key.answersRightly(there, last);
            assertThat(there.send().execute()).extracting(Outcome::verdict).containsExactly(Verdict.LATE);
        }
        RefusedException refusal = catchThrowableOfType(RefusedException.class, () -> jan.starts(assignment));
        assertThat(refusal.code()).isEqualTo("no-attempts-left");
        assertThat(jan.assignments().get(0).attemptsUsed()).isEqualTo(1);
    }

    private void scoreHolds(Attempt attempt, int score) throws QuizException {
        Result result = attempt.result().execute();
        assertThat(result.score()).isEqualTo((double) score);
        assertThat(result.maxScore()).isEqualTo((double) items.size());
        assertThat(result.released()).isFalse();
        assertThat(result.questions()).hasSameSizeAs(items).allSatisfy(question -> {
            assertThat(question.key()).isNull();
            assertThat(question.correct()).isNull();
            assertThat(question.evidence()).isNull();
        });
    }

    private static void progressKeepsKinds(Progress progress, int correct) {
        assertThat(progress.attempts()).isEqualTo(1);
        assertThat(progress.correct()).isEqualTo(correct);
        assertThat(progress.byKind()).isEmpty();
    }

    private static void progressHolds(Progress progress, Map<Kind, Long> answered, Map<Kind, Long> correct) {
        assertThat(progress.attempts()).isEqualTo(1);
        assertThat((long) progress.answered()).isEqualTo(sum(answered));
        assertThat((long) progress.correct()).isEqualTo(sum(correct));
        assertThat(progress.byKind()).extracting(KindProgress::kind).containsAll(answered.keySet());
        for (KindProgress kind : progress.byKind()) {
            assertThat((long) kind.answered()).isEqualTo(answered.getOrDefault(kind.kind(), 0L));
            assertThat((long) kind.correct()).isEqualTo(correct.getOrDefault(kind.kind(), 0L));
        }
    }

    private static long sum(Map<Kind, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<Kind, Long> answeredByJan(Attempt bad) {
        return bad.questions().subList(0, bad.questions().size() - 1).stream()
                .collect(Collectors.groupingBy(Question::kind, Collectors.counting()));
    }

    private static Kind kindOfFirst(Attempt attempt) {
        return attempt.questions().get(0).kind();
    }

    private void teacherSeesResults() {
        Map<String, JsonNode> attempts = teacher.results(assignment).stream()
                .collect(Collectors.toMap(
                        row -> row.get("nickname").textValue(),
                        row -> row.get("attempts").get(0)));
        assertThat(attempts).containsOnlyKeys("Ola", "Jan");
        attemptIs(attempts.get("Ola"), items.size(), 0, 1);
        attemptIs(attempts.get("Jan"), 1, 1, 0);
    }

    private void attemptIs(JsonNode attempt, int score, int late, int superseded) {
        assertThat(attempt.get("state").textValue()).isEqualTo("SUBMITTED");
        assertThat(attempt.get("score").intValue()).isEqualTo(score);
        assertThat(attempt.get("maxScore").intValue()).isEqualTo(items.size());
        assertThat(attempt.get("lateResponses").intValue()).isEqualTo(late);
        assertThat(attempt.get("supersededResponses").intValue()).isEqualTo(superseded);
    }

    private void teacherSeesProgress(Map<String, Progress> students) {
        List<JsonNode> rows = teacher.progress(classroom);
        assertThat(rows).hasSize(students.size()).allSatisfy(row -> {
            Progress own = students.get(row.get("nickname").textValue());
            assertThat(row.get("answered").intValue()).isEqualTo(own.answered());
            assertThat(row.get("correct").intValue()).isEqualTo(own.correct());
            assertThat(row.get("byKind")).hasSameSizeAs(own.byKind());
        });
    }

    private void keysAreReleased(Attempt attempt, int score) throws QuizException {
        Result result = attempt.result().execute();
        assertThat(result.released()).isTrue();
        assertThat(result.questions()).allSatisfy(question -> {
            assertThat(question.key()).isEqualTo(key.key(question.itemId()));
            assertThat(question.evidence().text())
                    .isEqualTo(key.item(question.itemId())
                            .get("evidence")
                            .get("text")
                            .textValue());
        });
        assertThat(result.questions()).filteredOn(QuestionResult::correct, true).hasSize(score);
    }

    private void practiceRightsMistakesButNoGrades(Student jan, Attempt bad) throws QuizException {
        Result graded = bad.result().execute();
        HomePractice practice = new HomePractice(jan, key);
        assertThat(practice.mistakes()).isPositive();
        practice.rightsEveryMistake(clock.instant());
        assertThat(practice.mistakes()).isZero();
        assertThat(bad.result().execute()).usingRecursiveComparison().isEqualTo(graded);
    }

    private List<String> leaks(Student student) {
        return new KeySearch(items).leaks(student.network().answers());
    }
}
