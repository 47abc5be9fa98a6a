package pl.pytajnik.server.statistics;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/**
 * Numbers of which one mark or total each belongs to one attempt, and what can be said about them. Variances and
 * covariances are the unbiased ones, divided by n − 1; skewness and kurtosis come from Fisher's k-statistics. Immutable
 * as long as nobody changes the array.
 */
record Sample(double[] values) {
    /** Below this a variance is what adding fractions leaves behind: all values are the same. */
    private static final double NOTHING = 1e-12;

    int size() {
        return values.length;
    }

    Figure mean() {
        return values.length == 0 ? Figure.missing(Gap.NO_ATTEMPTS) : Figure.of(average());
    }

    /** The middle value, or the mean of the two in the middle. */
    Figure median() {
        if (values.length == 0) {
            return Figure.missing(Gap.NO_ATTEMPTS);
        }
        double[] sorted = sorted().values;
        int half = sorted.length / 2;
        return Figure.of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }

    Figure deviation() {
        return atLeast(2, () -> Figure.of(Math.sqrt(variance())));
    }

    /** k3 / k2^1.5: positive when a few did much better than most. */
    Figure skewness() {
        return atLeast(3, () -> varies() ? Figure.of(k3() / Math.pow(variance(), 1.5)) : unvaried());
    }

    /** k4 / k2²: 0 for a normal distribution, negative for a flat one. */
    Figure kurtosis() {
        return atLeast(4, () -> varies() ? Figure.of(k4() / (variance() * variance())) : unvaried());
    }

    /** Whether there are two values at least that differ. */
    boolean varies() {
        return values.length > 1 && variance() > NOTHING;
    }

    /** Of two values at least. */
    double variance() {
        return covariance(this);
    }

    /** Of two values at least; {@code other} has as many. */
    double covariance(Sample other) {
        double mine = average();
        double others = other.average();
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (values[i] - mine) * (other.values[i] - others);
        }
        return sum / (values.length - 1);
    }

    Sample sorted() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    private Figure atLeast(int size, Supplier<Figure> figure) {
        if (values.length == 0) {
            return Figure.missing(Gap.NO_ATTEMPTS);
        }
        return values.length < size ? Figure.missing(Gap.TOO_FEW_ATTEMPTS) : figure.get();
    }

    private static Figure unvaried() {
        return Figure.missing(Gap.TOTALS_DO_NOT_VARY);
    }

    private double average() {
        return DoubleStream.of(values).average().orElse(0);
    }

    private double k3() {
        double n = values.length;
        return n * n * moment(3) / ((n - 1) * (n - 2));
    }

    private double k4() {
        double n = values.length;
        double m2 = moment(2);
        return n * n * ((n + 1) * moment(4) - 3 * (n - 1) * m2 * m2) / ((n - 1) * (n - 2) * (n - 3));
    }

    /** The mean of the deviations from the average, to this power. */
    private double moment(int power) {
        double average = average();
        return DoubleStream.of(values)
                .map(value -> Math.pow(value - average, power))
                .average()
                .orElse(0);
    }
}
