package pl.pytajnik.server.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How the items of a pattern did, each in each edition, where ten students at least were asked.
 *
 * @param items how many there are
 * @param facility mean of theirs
 * @param discriminationIndex mean of theirs, in per cent; null when none of them can be told
 * @param negative who knows more does worse
 * @param weak an index from 0 to 20: „very weak” in the guide of Moodle's documentation
 * @param tooEasy how many items nearly everybody answers right
 * @param tooHard how many items nearly nobody does
 */
public record PatternItems(
        long items,
        double facility,
        @Nullable Double discriminationIndex,
        long negative,
        long weak,
        long tooEasy,
        long tooHard) {
    static final double WEAK = 20;

    static PatternItems of(PatternReports.Asked asked) {
        return new PatternItems(
                asked.items(),
                asked.facility(),
                asked.index(),
                asked.negative(),
                asked.weak(),
                asked.tooEasy(),
                asked.tooHard());
    }
}
