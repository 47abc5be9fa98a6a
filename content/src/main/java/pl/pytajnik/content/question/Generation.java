package pl.pytajnik.content.question;

import java.util.List;

/**
 * What an article gave.
 *
 * @param drafts the questions, best first
 * @param refusals what was considered and not asked, in the order of the text
 */
public record Generation(List<Draft> drafts, List<Refusal> refusals) {
    public Generation {
        drafts = List.copyOf(drafts);
        refusals = List.copyOf(refusals);
    }
}
