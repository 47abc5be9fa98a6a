package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import pl.pytajnik.client.PracticeSession;
import pl.pytajnik.client.QuizCall;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.model.Choice;
import pl.pytajnik.client.model.NewPractice;
import pl.pytajnik.client.model.PracticeScope;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.ReviewOutcome;

/** A student goes through what went wrong, at home. */
final class HomePractice {
    private final Student student;
    private final AnswerKey key;

    HomePractice(Student student, AnswerKey key) {
        this.student = student;
        this.key = key;
    }

    /** @return what went wrong and has not been answered rightly since */
    int mistakes() throws QuizException {
        return student.client()
                .practiceOverview("Europe/Warsaw")
                .execute()
                .all()
                .wrong();
    }

    /** Every mistake is asked once, without its key, and answered rightly: each comes back another day. */
    void rightsEveryMistake(Instant now) throws QuizException {
        PracticeSession session = student.client()
                .practise(NewPractice.of(PracticeScope.WRONG_ONLY).atMost(50))
                .execute();
        assertThat(session.questions()).hasSize(mistakes());
        for (Question question : session.questions()) {
            ReviewOutcome outcome = answersRightly(session, question).execute();
            assertThat(outcome.verdict()).isEqualTo(ReviewOutcome.Verdict.RECORDED);
            assertThat(outcome.judgement().correct()).isTrue();
            assertThat(Instant.ofEpochMilli(outcome.dueAtMillis())).isAfter(now);
        }
        assertThat(student.client()
                        .resumePractice(session.id())
                        .execute()
                        .view()
                        .answered())
                .hasSameSizeAs(session.questions());
    }

    private QuizCall<ReviewOutcome> answersRightly(PracticeSession session, Question question) {
        String right = key.key(question.itemId());
        for (Choice choice : question.choices()) {
            if (choice.text().equals(right)) return session.choose(question.itemId(), choice);
        }
        return session.answer(question.itemId(), right);
    }
}
