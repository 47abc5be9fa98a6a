package pl.pytajnik.exchange.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a quiz.
 *
 * @param title null in a quiz that has no parts to speak of
 * @param instruction what students read before its questions
 */
public record Section(@Nullable String title, @Nullable String instruction, List<Entry> entries) {
    public Section {
        entries = List.copyOf(entries);
    }
}
