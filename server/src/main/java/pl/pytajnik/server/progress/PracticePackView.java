package pl.pytajnik.server.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.attempt.PracticeKey;
import pl.pytajnik.server.attempt.QuestionView;

/**
 * Questions to practise along with their keys, for a device that will be without a network. A session like any other: its id
 * is that of a session.
 *
 * @param startedAt when it was taken
 * @param questions in the order they are to be asked; empty when there is nothing to practise
 */
public record PracticePackView(UUID id, Instant startedAt, List<PackedQuestion> questions) {
    /**
     * A question and what judges it.
     *
     * @param question as a student sees it
     * @param key told because nothing keeps it secret from the student now
     */
    public record PackedQuestion(QuestionView question, PracticeKey key) {}
}
