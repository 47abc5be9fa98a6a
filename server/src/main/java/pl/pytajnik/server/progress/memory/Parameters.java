package pl.pytajnik.server.progress.memory;

import java.time.Duration;
import java.util.List;

/**
 * What the scheduler is tuned by.
 *
 * @param weights w0 to w20 of FSRS-6
 * @param retention the probability of recall at which an item is due, above 0 and below 1
 * @param learning steps of the first minutes
 * @param relearning steps after a lapse
 * @param longestDays no interval is longer
 */
public record Parameters(
        List<Double> weights, double retention, List<Duration> learning, List<Duration> relearning, int longestDays) {
    private static final int WEIGHTS = 21;

    /** The defaults of py-fsrs 6.3.1, from hundreds of millions of reviews; older „FSRS-6 defaults” are in circulation too. */
    public static final Parameters DEFAULT = of(List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    public Parameters {
        weights = List.copyOf(weights);
        learning = List.copyOf(learning);
        relearning = List.copyOf(relearning);
        if (weights.size() != WEIGHTS) {
            throw new IllegalArgumentException("weights must be " + WEIGHTS + ", not " + weights.size());
        }
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("retention must lie between 0 and 1, not " + retention);
        }
    }

    /** With the usual steps of 1 and 10 minutes and a retention of 90 %. */
    static Parameters of(List<Double> weights) {
        return new Parameters(
                weights,
                0.9,
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
                List.of(Duration.ofMinutes(10)),
                36_500);
    }

    /** The same steps with other figures. */
    public Parameters with(List<Double> otherWeights, double otherRetention, int otherLongestDays) {
        return new Parameters(otherWeights, otherRetention, learning, relearning, otherLongestDays);
    }

    double w(int i) {
        return weights.get(i);
    }

    /** The phase's steps; none in review. */
    List<Duration> steps(Phase phase) {
        return switch (phase) {
            case LEARNING -> learning;
            case RELEARNING -> relearning;
            case REVIEW -> List.of();
        };
    }
}
