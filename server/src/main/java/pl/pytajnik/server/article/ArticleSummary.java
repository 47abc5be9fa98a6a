package pl.pytajnik.server.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list: without its text, which is not even read.
 *
 * @param language code of ISO 639-1
 * @param published the day the text appeared; null when it was not said
 * @param waiting drafts nobody has reviewed yet
 * @param accepted drafts that became items
 */
public record ArticleSummary(
        UUID id,
        String title,
        String language,
        @Nullable LocalDate published,
        Instant createdAt,
        long waiting,
        long accepted) {}
