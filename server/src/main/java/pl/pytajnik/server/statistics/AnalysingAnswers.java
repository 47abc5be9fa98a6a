package pl.pytajnik.server.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A teacher asks how the questions of a quiz did. */
@ApplicationScoped
class AnalysingAnswers {
    /** So many marks are looked at: a thousand students with two hundred questions, ten thousand with twenty. */
    static final int MOST_MARKS = 200_000;

    private final RuledQuestions questions;
    private final Answers answers;

    AnalysingAnswers(RuledQuestions questions, Answers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    @Transactional
    StatisticsView of(Scope scope, WhichAttempt which) {
        List<RuledQuestion> asked = questions.of(scope.editionId());
        int attempts = MOST_MARKS / asked.size();
        MarkTable table = new MarkTable(counting(asked), answers.marks(scope, which, attempts));
        AnswerTable given = new AnswerTable(
                table,
                answers.choices(scope, which, attempts),
                answers.wrongTexts(scope, which, attempts),
                answers.uncounted(scope));
        return view(which, answers.state(scope).students(), table.quiz(), given.of(asked));
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

    private static List<UUID> counting(List<RuledQuestion> questions) {
        return questions.stream()
                .filter(RuledQuestion::counts)
                .map(RuledQuestion::itemId)
                .toList();
    }
}
