package pl.pytajnik.server.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An edition as its teacher sees it.
 *
 * @param number the first edition of the quiz is 1
 * @param publishedAt when it was frozen
 * @param items all that some attempt may be asked, in their frozen versions
 * @param sections what is asked of them
 * @param questionCount of one attempt
 * @param maxScore of one attempt, in points
 */
public record EditionView(
        UUID id,
        UUID quizId,
        int number,
        String title,
        Instant publishedAt,
        List<EditionItem> items,
        List<LayoutSection> sections,
        int questionCount,
        double maxScore) {
    static EditionView of(Edition edition) {
        Layout layout = edition.layout();
        return new EditionView(
                edition.id(),
                edition.quizId(),
                edition.number(),
                edition.title(),
                edition.publishedAt(),
                edition.items(),
                layout.sections(),
                layout.questionCount(),
                layout.maxScore());
    }
}
