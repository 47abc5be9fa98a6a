package pl.pytajnik.server.statistics;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How often a choice was taken.
 *
 * @param text of the choice
 * @param right whether it is a right one
 * @param count how many took it
 * @param meanRest of what those who took it had in the rest of the quiz, in points; null when nobody did
 */
public record ChoiceCount(
        UUID choiceId,
        String text,
        boolean right,
        long count,
        @Nullable Double meanRest) {}
