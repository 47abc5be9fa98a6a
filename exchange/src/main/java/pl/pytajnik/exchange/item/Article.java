package pl.pytajnik.exchange.item;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article that proofs point into.
 *
 * @param language code of ISO 639-1
 * @param published the day the text appeared; null when it is not known
 */
public record Article(
        UUID id,
        String title,
        String text,
        String language,
        @Nullable LocalDate published) {}
