package pl.pytajnik.server.attempt;

import java.util.List;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.quiz.Assignment;

/** An attempt, what it is an attempt at, and its questions with how they are marked. */
record Sheet(Attempt attempt, Assignment assignment, MarkScheme scheme) {
    /** In the order of this attempt. */
    List<ItemVersion> questions() {
        return scheme.questions();
    }
}
