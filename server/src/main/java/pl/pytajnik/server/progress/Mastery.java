package pl.pytajnik.server.progress;

import org.jspecify.annotations.Nullable;

/**
 * How well some questions are known.
 *
 * @param questions how many there are
 * @param seen answered at least once
 * @param right of these, whose last answer was right
 * @param recall how probable a right answer is now, 0 to 1, the mean of those seen; null when there are none
 * @param answers how often they were answered, in submitted attempts and while practising
 * @param facility what these answers were worth on the mean, 0 to 1; null when there are none
 */
public record Mastery(
        long questions,
        long seen,
        long right,
        @Nullable Double recall,
        long answers,
        @Nullable Double facility) {
    /**
     * A tag or a kind, whichever the list is of.
     *
     * @param name a tag or a kind
     * @param mastery of what is filed under it
     */
    record NamedMastery(String name, Mastery mastery) {
        double facility() {
            Double facility = mastery.facility();
            return facility == null ? 0 : facility;
        }
    }
}
