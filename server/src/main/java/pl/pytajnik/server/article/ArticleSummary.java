package pl.pytajnik.server.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article in a list: without its text, which is not even read. */
public record ArticleSummary(
        UUID id, String title, String language, @Nullable LocalDate published, Instant createdAt) {}
