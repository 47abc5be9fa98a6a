package pl.pytajnik.server.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.Items;
import pl.pytajnik.server.platform.Ids;
import pl.pytajnik.server.platform.VersionTag;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** A teacher puts a quiz together from the bank, and changes it later. */
@ApplicationScoped
public class CompilingQuiz {
    private final Quizzes quizzes;
    private final Items items;
    private final Ids ids;
    private final Clock clock;

    public CompilingQuiz(Quizzes quizzes, Items items, Ids ids, Clock clock) {
        this.quizzes = quizzes;
        this.items = items;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public QuizView by(UUID teacher, NewQuiz wanted) {
        requireOwned(wanted.checked(), teacher);
        Quiz quiz = new Quiz(ids.next(), teacher, wanted, clock.instant());
        quizzes.persist(quiz);
        return QuizView.of(quiz);
    }

    /** @param ifMatch the version the teacher has read, as it came in If-Match */
    @Transactional
    public QuizView again(UUID teacher, UUID quizId, @Nullable String ifMatch, NewQuiz wanted) {
        Quiz quiz = quizzes.ownedForChange(quizId, teacher);
        VersionTag.requireMatch(ifMatch, quiz.version());
        requireOwned(wanted.checked(), teacher);
        quiz.become(wanted);
        quizzes.flush();
        return QuizView.of(quiz);
    }

    /** With the same title and sections; editions stay with the old one. */
    @Transactional
    public QuizView copy(UUID teacher, UUID quizId) {
        Quiz quiz = quizzes.owned(quizId, teacher);
        NewQuiz same = new NewQuiz(quiz.title(), null, quiz.sections());
        Quiz copy = new Quiz(ids.next(), teacher, same, clock.instant());
        quizzes.persist(copy);
        return QuizView.of(copy);
    }

    /** Out of the lists; its editions and assignments go on. */
    @Transactional
    public QuizView archive(UUID teacher, UUID quizId) {
        Quiz quiz = quizzes.ownedForChange(quizId, teacher);
        quiz.archive(clock.instant());
        quizzes.flush();
        return QuizView.of(quiz);
    }

    @Transactional
    public QuizView bringBack(UUID teacher, UUID quizId) {
        Quiz quiz = quizzes.ownedForChange(quizId, teacher);
        quiz.bringBack();
        quizzes.flush();
        return QuizView.of(quiz);
    }

    private void requireOwned(NewQuiz wanted, UUID teacher) {
        List<UUID> named = NewQuiz.itemIds(wanted.parts());
        if (items.versionsOwned(named, teacher).size() < named.size()) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        if (items.anyArchived(named)) {
            throw Problem.of(ProblemCode.ITEM_ARCHIVED);
        }
    }
}
