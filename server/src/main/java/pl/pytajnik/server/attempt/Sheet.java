package pl.pytajnik.server.attempt;

import java.util.List;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.quiz.Asked;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.LayoutSection;

/**
 * An attempt, what it is an attempt at, and its questions with how they are marked.
 *
 * @param sections of the edition
 * @param asked where each of the questions stands and what it is worth, in the order of this attempt
 */
record Sheet(
        Attempt attempt, Assignment assignment, List<LayoutSection> sections, List<Asked> asked, MarkScheme scheme) {
    /** In the order of this attempt. */
    List<ItemVersion> questions() {
        return scheme.questions();
    }
}
