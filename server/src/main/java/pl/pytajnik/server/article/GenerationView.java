package pl.pytajnik.server.article;

import java.util.List;
import pl.pytajnik.content.question.Refusal;

/**
 * What a generation gave.
 *
 * @param made new drafts
 * @param alreadyKnown questions that were made before, whatever became of them
 */
public record GenerationView(int made, int alreadyKnown, List<RefusalView> refusals) {
    static GenerationView of(int made, int alreadyKnown, List<Refusal> refusals) {
        return new GenerationView(
                made, alreadyKnown, refusals.stream().map(RefusalView::of).toList());
    }
}
