package pl.pytajnik.server.statistics;

import java.util.stream.DoubleStream;

/**
 * Classical analysis of a quiz as one measure. Means and deviations are in points.
 *
 * @param n attempts
 * @param max the most that one attempt could bring, where all had the same questions
 * @param mean of the points
 * @param median of the points
 * @param deviation standard deviation, in points
 * @param skewness 0 when points lie evenly about the mean; below 0 when few did badly
 * @param kurtosis 0 for a normal distribution
 * @param consistency coefficient of internal consistency (Cronbach's alpha) in per cent
 * @param errorRatio how much of the deviation is chance, in per cent
 * @param standardError by how much a total is off by chance, in points
 */
public record QuizFigures(
        int n,
        Figure max,
        Figure mean,
        Figure median,
        Figure deviation,
        Figure skewness,
        Figure kurtosis,
        Figure consistency,
        Figure errorRatio,
        Figure standardError) {
    static QuizFigures of(Marks marks) {
        Sample totals = marks.totals();
        Figure consistency = consistency(marks, totals);
        Figure errorRatio = consistency.map(percent -> 100 * Math.sqrt(Math.max(0, 1 - percent / 100)));
        return new QuizFigures(
                totals.size(),
                max(marks),
                totals.mean(),
                totals.median(),
                totals.deviation(),
                totals.skewness(),
                totals.kurtosis(),
                consistency,
                errorRatio,
                errorRatio.map(ratio -> ratio * Math.sqrt(totals.variance()) / 100));
    }

    private static Figure max(Marks marks) {
        return marks.isWhole()
                ? Figure.of(DoubleStream.of(marks.maxima()).sum())
                : Figure.missing(Gap.QUESTIONS_DIFFER);
    }

    private static Figure consistency(Marks marks, Sample totals) {
        if (totals.size() < 2) {
            return Figure.missing(totals.size() == 0 ? Gap.NO_ATTEMPTS : Gap.TOO_FEW_ATTEMPTS);
        }
        if (marks.questions() < 2) {
            return Figure.missing(Gap.ONE_QUESTION);
        }
        if (!marks.isWhole()) {
            return Figure.missing(Gap.QUESTIONS_DIFFER);
        }
        return totals.varies() ? Figure.of(alpha(marks, totals)) : Figure.missing(Gap.TOTALS_DO_NOT_VARY);
    }

    private static double alpha(Marks marks, Sample totals) {
        double p = marks.questions();
        double single = marks.indices()
                .mapToDouble(question -> marks.of(question).variance())
                .sum();
        return 100 * p / (p - 1) * (1 - single / totals.variance());
    }
}
