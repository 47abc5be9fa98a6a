package pl.pytajnik.server.attempt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.quiz.Mode;
import pl.pytajnik.server.quiz.Navigation;

/** An attempt as its student sees it. */
public record AttemptView(
        UUID id,
        UUID assignmentId,
        String title,
        Mode mode,
        Navigation navigation,
        int number,
        Instant startedAt,
        @Nullable Instant endsAt,
        AttemptState state,
        double maxScore,
        List<SectionView> sections,
        List<QuestionView> questions) {
    static AttemptView of(Sheet sheet) {
        Attempt attempt = sheet.attempt();
        return new AttemptView(
                attempt.id(),
                attempt.assignmentId(),
                sheet.assignment().title(),
                sheet.assignment().mode(),
                sheet.assignment().navigation(),
                attempt.number(),
                attempt.startedAt(),
                attempt.endsAt(),
                attempt.state(),
                attempt.maxScore(),
                SectionView.of(sheet.sections(), sheet.asked()),
                QuestionView.all(QuestionOrder.choiceSeed(sheet.attempt(), sheet.assignment()), sheet.questions()));
    }
}
