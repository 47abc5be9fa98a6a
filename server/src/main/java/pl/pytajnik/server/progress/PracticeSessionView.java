package pl.pytajnik.server.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.attempt.QuestionView;

/**
 * Questions to practise, as a student sees them.
 *
 * @param startedAt when it was begun
 * @param questions in the order they are to be asked; empty when there is nothing to practise
 * @param answered ids of the items that were answered in this session
 */
record PracticeSessionView(UUID id, Instant startedAt, List<QuestionView> questions, List<UUID> answered) {}
