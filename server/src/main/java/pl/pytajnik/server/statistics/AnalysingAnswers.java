package pl.pytajnik.server.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.quiz.Editions;

/** A teacher asks how the questions of a quiz did. */
@ApplicationScoped
class AnalysingAnswers {
    /** So many marks are looked at: a thousand students with two hundred questions, ten thousand with twenty. */
    static final int MOST_MARKS = 200_000;

    private final Editions editions;
    private final Answers answers;

    AnalysingAnswers(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Transactional
    StatisticsView of(Scope scope, WhichAttempt which) {
        List<ItemVersion> questions = editions.questions(scope.editionId());
        int attempts = MOST_MARKS / questions.size();
        MarkTable table = new MarkTable(ids(questions), answers.marks(scope, which, attempts));
        AnswerTable given = new AnswerTable(
                table,
                answers.choices(scope, which, attempts),
                answers.wrongTexts(scope, which, attempts),
                answers.uncounted(scope));
        return view(which, answers.state(scope).students(), table.quiz(), given.of(questions));
    }

    private static StatisticsView view(
            WhichAttempt which, long students, QuizFigures quiz, List<ItemStatisticsView> items) {
        return new StatisticsView(
                which,
                students,
                students - quiz.n(),
                quiz.n() < ItemStatisticsView.CERTAIN,
                items.stream().mapToLong(ItemStatisticsView::lateResponses).sum(),
                items.stream()
                        .mapToLong(ItemStatisticsView::supersededResponses)
                        .sum(),
                quiz,
                items);
    }

    private static List<UUID> ids(Collection<ItemVersion> questions) {
        return questions.stream().map(ItemVersion::itemId).toList();
    }
}
