package pl.pytajnik.content;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text to ask about.
 *
 * @param title its title; not part of the text, never evidence
 * @param text the text as the teacher brought it; evidence counts in its UTF-16 code units
 * @param published date of publication, which settles relative dates; null when nobody knows
 */
public record Article(String title, String text, @Nullable LocalDate published) {
    public Article {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
    }
}
