package pl.pytajnik.server.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.article.RejectionCode;

/**
 * What became of a pattern's drafts.
 *
 * @param pattern the engine's name for it, such as {@code W1}
 * @param made all of them
 * @param undecided nobody has reviewed yet
 * @param acceptedUnedited taken as they were
 * @param edited accepted with another stem or key, or worded anew since
 * @param rejected thrown out
 * @param rejections the commonest code first
 * @param statistics null when no item of the pattern was asked often enough
 */
public record PatternReport(
        String pattern,
        long made,
        long undecided,
        long acceptedUnedited,
        long edited,
        long rejected,
        List<RejectionCount> rejections,
        @Nullable PatternItems statistics) {
    /**
     * How often drafts were rejected for a reason.
     *
     * @param code why
     * @param count how often
     */
    public record RejectionCount(RejectionCode code, long count) {}
}
