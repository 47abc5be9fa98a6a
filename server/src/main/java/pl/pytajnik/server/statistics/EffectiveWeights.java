package pl.pytajnik.server.statistics;

import java.util.List;
import java.util.Objects;

/** How much each question of a quiz had to do with the differences between totals, in per cent of all. */
record EffectiveWeights(List<Figure> roots, double sum) {
    static EffectiveWeights of(Marks marks) {
        List<Figure> roots =
                marks.indices().mapToObj(question -> root(marks, question)).toList();
        double sum = roots.stream()
                .map(Figure::value)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
        return new EffectiveWeights(roots, sum);
    }

    Figure of(int question) {
        return roots.get(question).map(root -> 100 * root / sum);
    }

    private static Figure root(Marks marks, int question) {
        Sample totals = marks.totalsBeside(question);
        if (totals.size() < 2) {
            return Figure.missing(totals.size() == 0 ? Gap.NO_ATTEMPTS : Gap.TOO_FEW_ATTEMPTS);
        }
        if (!marks.isWhole()) {
            return Figure.missing(Gap.QUESTIONS_DIFFER);
        }
        return totals.varies() ? root(marks.of(question).covariance(totals)) : Figure.missing(Gap.TOTALS_DO_NOT_VARY);
    }

    private static Figure root(double covariance) {
        return covariance < 0 ? Figure.missing(Gap.NEGATIVE_COVARIANCE) : Figure.of(Math.sqrt(covariance));
    }
}
