package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.UnreadableException;
import pl.pytajnik.client.model.Assignment;
import pl.pytajnik.client.model.Diligence;
import pl.pytajnik.client.model.Kind;
import pl.pytajnik.client.model.KindProgress;
import pl.pytajnik.client.model.Mode;
import pl.pytajnik.client.model.NamedMastery;
import pl.pytajnik.client.model.Progress;

class ReadingTest extends ServerTest {
    @BeforeEach
    void someoneIsThere() {
        signedIn();
    }

    @Test
    void assignments_ofOnePage_areRead() throws Exception {
        answer("{\"items\":[" + Answers.assignment(Answers.ASSIGNMENT) + "],\"next\":null}");

        Assignment assignment = client.assignments().execute().get(0);

        RecordedRequest request = asked();
        assertThat(request.getRequestLine()).startsWith("GET /szkola/api/v1/me/assignments?limit=100 ");
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer a1");
        assertThat(assignment.id()).hasToString(Answers.ASSIGNMENT);
        assertThat(assignment.title()).isEqualTo("Kopernik");
        assertThat(assignment.classroomName()).isEqualTo("7b");
        assertThat(assignment.mode()).isEqualTo(Mode.GRADED);
        assertThat(assignment.opensAtMillis()).isNull();
        assertThat(assignment.dueAtMillis()).isEqualTo(1780219800000L);
        assertThat(assignment.timeLimitSeconds()).isEqualTo(600);
        assertThat(assignment.maxAttempts()).isEqualTo(1);
        assertThat(assignment.attemptsUsed()).isZero();
        assertThat(assignment.questionCount()).isEqualTo(2);
    }

    @Test
    void assignments_ofSeveralPages_areFollowedToTheEnd() throws Exception {
        answer("{\"items\":[" + Answers.assignment(Answers.ASSIGNMENT) + "],\"next\":\"a+b/c=&d\"}");
        answer("{\"items\":[" + Answers.assignment(Answers.ATTEMPT) + "],\"next\":null}");

        List<Assignment> all = client.assignments().execute();

        asked();
        assertThat(asked().getRequestUrl().queryParameter("cursor")).isEqualTo("a+b/c=&d");
        assertThat(all).extracting(a -> a.id().toString()).containsExactly(Answers.ASSIGNMENT, Answers.ATTEMPT);
    }

    @Test
    void assignments_ofPagesWithoutEnd_areUnreadable() {
        for (int i = 0; i < 100; i++) answer("{\"items\":[],\"next\":\"again\"}");

        assertThatThrownBy(() -> client.assignments().execute())
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("no end");
    }

    @Test
    void assignment_ofANewerServer_isReadAsFarAsKnown() throws Exception {
        String newer = Answers.assignment(Answers.ASSIGNMENT).replace("GRADED", "DUEL");
        answer("{\"items\":[" + newer.replaceFirst("\\{", "{\"colour\":{\"deep\":[1,null]},") + "],\"total\":1}");

        assertThat(client.assignments().execute().get(0).mode()).isEqualTo(Mode.UNKNOWN);
    }

    @Test
    void assignments_ofAWrongType_areUnreadableAtTheirPlace() {
        String wrong =
                Answers.assignment(Answers.ASSIGNMENT).replace("\"attemptsUsed\":0", "\"attemptsUsed\":\"none\"");
        answer("{\"items\":[" + wrong + "],\"next\":null}");

        assertThatThrownBy(() -> client.assignments().execute())
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("/items/0/attemptsUsed")
                .hasMessageContaining("\"none\"");
    }

    @Test
    void assignments_twiceTheSame_areEqualValues() throws Exception {
        answer("{\"items\":[" + Answers.assignment(Answers.ASSIGNMENT) + "],\"next\":null}");
        answer("{\"items\":[" + Answers.assignment(Answers.ASSIGNMENT) + "],\"next\":null}");

        List<Assignment> one = client.assignments().execute();
        List<Assignment> other = client.assignments().execute();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.get(0)).isNotSameAs(other.get(0));
        assertThat(one.get(0).toString()).startsWith("Assignment[id=" + Answers.ASSIGNMENT + ", title=Kopernik");
        assertThatThrownBy(() -> one.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void progress_byKind_isRead() throws Exception {
        answer(Answers.progress());

        Progress progress = client.progress().execute();

        assertThat(asked().getPath()).isEqualTo("/szkola/api/v1/me/progress");
        assertThat(progress.answered()).isEqualTo(5);
        assertThat(progress.correct()).isEqualTo(3);
        assertThat(progress.attempts()).isEqualTo(2);
        assertThat(progress.byKind())
                .extracting(KindProgress::kind, KindProgress::answered, KindProgress::correct)
                .containsExactly(tuple(Kind.WHO, 3, 2), tuple(Kind.WHEN, 2, 1));
    }

    @Test
    void progress_ofWhatIsKnown_isRead() throws Exception {
        answer(Answers.progress());

        Progress progress = client.progress("Europe/Warsaw", 30).execute();

        assertThat(asked().getPath()).isEqualTo("/szkola/api/v1/me/progress?timeZone=Europe%2FWarsaw&days=30");
        assertThat(progress.mastery().questions()).isEqualTo(9);
        assertThat(progress.mastery().seen()).isEqualTo(4);
        assertThat(progress.mastery().right()).isEqualTo(3);
        assertThat(progress.mastery().recall()).isEqualTo(0.8);
        assertThat(progress.mastery().answers()).isEqualTo(12);
        assertThat(progress.mastery().facility()).isEqualTo(0.75);
        assertThat(progress.byClassroom().get(0).classroomId()).hasToString(Answers.CLASSROOM);
        assertThat(progress.byClassroom().get(0).classroom()).isEqualTo("7b");
        assertThat(progress.byClassroom().get(0).mastery().recall()).isNull();
        assertThat(progress.masteryByTag()).extracting(NamedMastery::name).containsExactly("renesans");
        assertThat(progress.masteryByKind()).extracting(NamedMastery::name).containsExactly("WHO");
        assertThat(progress.strong()).extracting(NamedMastery::name).containsExactly("WHEN");
        assertThat(progress.weak()).extracting(NamedMastery::name).containsExactly("wojny");
        assertThat(progress.weak().get(0).mastery().answers()).isEqualTo(12);
    }

    @Test
    void progress_byDays_isRead() throws Exception {
        answer(Answers.progress());

        Diligence diligence = client.progress().execute().diligence();

        assertThat(diligence.streak()).isEqualTo(3);
        assertThat(diligence.answeredToday()).isTrue();
        assertThat(diligence.calendar())
                .extracting(Diligence.Day::day, Diligence.Day::answers)
                .containsExactly(tuple("2026-05-30", 2), tuple("2026-05-31", 10));
    }

    @Test
    void progress_ofATeacher_isRefused() {
        answer(Answers.problem(403, "forbidden"));

        assertThatThrownBy(() -> client.progress().execute())
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.code()).isEqualTo("forbidden"));
        assertThat(client.isSignedIn()).isTrue();
    }

    @Test
    void me_signedIn_isTheAccount() throws Exception {
        answer("{\"id\":\"" + Answers.STUDENT + "\",\"role\":\"STUDENT\",\"name\":\"Ola\"}");

        assertThat(client.me().execute().name()).isEqualTo("Ola");
        assertThat(asked().getPath()).isEqualTo("/szkola/api/v1/me");
    }
}
