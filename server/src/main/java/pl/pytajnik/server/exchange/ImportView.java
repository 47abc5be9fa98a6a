package pl.pytajnik.server.exchange;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Format;

/**
 * A file that was read.
 *
 * @param fileName as it was sent
 * @param format what it proved to be
 * @param title what the file calls its questions
 * @param isQuiz whether it has the sections of a quiz
 * @param state how far it has come
 * @param questions how many were looked at in all
 * @param found how many come in as they are
 * @param changed how many come in, with something otherwise
 * @param edited how many become new versions of items that are in the bank
 * @param known how many are in the bank already
 * @param skipped how many cannot come in
 * @param taken how many have been written so far, while it is being taken in and after
 * @param quizId the quiz that was made of it; null: none
 */
public record ImportView(
        UUID id,
        String fileName,
        Format format,
        String title,
        boolean isQuiz,
        ImportState state,
        int questions,
        int found,
        int changed,
        int edited,
        int known,
        int skipped,
        int taken,
        @Nullable UUID quizId,
        Instant createdAt) {
    static ImportView of(Import read, Map<ImportOutcome, Integer> outcomes) {
        return new ImportView(
                read.id(),
                read.fileName(),
                read.format(),
                read.title(),
                !read.sections().isEmpty(),
                read.state(),
                outcomes.values().stream().mapToInt(Integer::intValue).sum(),
                outcomes.getOrDefault(ImportOutcome.FOUND, 0),
                outcomes.getOrDefault(ImportOutcome.CHANGED, 0),
                outcomes.getOrDefault(ImportOutcome.EDITED, 0),
                outcomes.getOrDefault(ImportOutcome.KNOWN, 0),
                outcomes.getOrDefault(ImportOutcome.SKIPPED, 0),
                read.taken(),
                read.quizId(),
                read.createdAt());
    }
}
