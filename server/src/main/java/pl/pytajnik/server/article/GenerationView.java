package pl.pytajnik.server.article;

import java.util.List;
import pl.pytajnik.content.question.Refusal;

/**
 * What a generation gave.
 *
 * @param made new drafts; no later generation gives them again
 * @param alreadyKnown questions that were made before, whatever became of them
 * @param heldBack good ones over the limit, which come when more are asked for; 0: these were the last
 * @param refusals what was considered and not asked, and why
 * @param warnings stable codes of why there is no new draft: {@code nothing-left} when all that was asked for was made
 *     before, {@code not-polish} when a text gave nothing and does not look Polish, {@code nothing-found} when it does
 */
public record GenerationView(
        int made, int alreadyKnown, int heldBack, List<RefusalView> refusals, List<String> warnings) {
    static GenerationView of(int made, int alreadyKnown, int heldBack, List<Refusal> refusals) {
        return new GenerationView(
                made,
                alreadyKnown,
                heldBack,
                refusals.stream().map(RefusalView::of).toList(),
                List.of());
    }

    GenerationView warning(String code) {
        return new GenerationView(made, alreadyKnown, heldBack, refusals, List.of(code));
    }
}
