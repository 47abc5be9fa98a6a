package pl.pytajnik.server.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What some attempts brought, question by question.
 *
 * @param maxima the most that each question can bring, in points, above 0
 * @param rows an attempt each, a mark for each question; NaN where the attempt did not have the question
 */
record Marks(double[] maxima, List<double[]> rows) {
    Marks {
        if (rows.stream().anyMatch(row -> row.length != maxima.length)) {
            throw new IllegalArgumentException(
                    "every row must have a mark for each of " + maxima.length + " questions");
        }
    }

    int questions() {
        return maxima.length;
    }

    /** Whether every attempt had every question. */
    boolean isWhole() {
        return rows.stream().noneMatch(row -> Arrays.stream(row).anyMatch(Double::isNaN));
    }

    /** All points of each attempt. */
    Sample totals() {
        return new Sample(rows.stream().mapToDouble(Marks::total).toArray());
    }

    /** The marks of one question, of the attempts that had it. */
    Sample of(int question) {
        return new Sample(having(question).mapToDouble(row -> row[question]).toArray());
    }

    /** All points of the attempts that had the question. */
    Sample totalsBeside(int question) {
        return new Sample(having(question).mapToDouble(Marks::total).toArray());
    }

    /** What the attempts that had the question brought without it. */
    Sample rests(int question) {
        return new Sample(
                having(question).mapToDouble(row -> total(row) - row[question]).toArray());
    }

    /** The same of the attempts that had full marks for the question. */
    Sample restsOfTheRight(int question) {
        return new Sample(having(question)
                .filter(row -> row[question] >= maxima[question])
                .mapToDouble(row -> total(row) - row[question])
                .toArray());
    }

    double intendedWeight(int question) {
        return 100 * maxima[question] / DoubleStream.of(maxima).sum();
    }

    IntStream indices() {
        return IntStream.range(0, maxima.length);
    }

    private Stream<double[]> having(int question) {
        return rows.stream().filter(row -> !Double.isNaN(row[question]));
    }

    private static double total(double[] row) {
        return DoubleStream.of(row).filter(mark -> !Double.isNaN(mark)).sum();
    }
}
