package pl.pytajnik.server.statistics;

/**
 * Classical analysis of one question among the others of its quiz. Percentages are of 100.
 *
 * @param n attempts that had the question
 * @param facility mean mark by the most there is, 0 to 1: high is easy
 * @param deviation of the marks, in points
 * @param intendedWeight per cent of the points that are to be had
 * @param effectiveWeight per cent of what really told the students apart
 * @param discriminationIndex correlation of the mark with the rest of the quiz, in per cent, −100 to 100
 * @param discriminativeEfficiency per cent of the covariance that marks like these could have had at most
 */
public record ItemFigures(
        int n,
        Figure facility,
        Figure deviation,
        Figure intendedWeight,
        Figure effectiveWeight,
        Figure discriminationIndex,
        Figure discriminativeEfficiency) {
    /** Of a question that brings no points. */
    static ItemFigures voided(int n) {
        Figure none = Figure.missing(Gap.VOIDED);
        return new ItemFigures(n, none, none, none, none, none, none);
    }

    /** @param weights what all questions of the quiz together weigh */
    static ItemFigures of(Marks marks, int question, EffectiveWeights weights) {
        Sample mark = marks.of(question);
        Sample rest = marks.rests(question);
        return new ItemFigures(
                mark.size(),
                mark.mean().map(mean -> mean / marks.maxima()[question]),
                mark.deviation(),
                Figure.of(marks.intendedWeight(question)),
                weights.of(question),
                discrimination(marks, mark, rest)
                        .map(covariance -> 100 * covariance / Math.sqrt(mark.variance() * rest.variance())),
                discrimination(marks, mark, rest)
                        .map(covariance -> 100 * covariance / mark.sorted().covariance(rest.sorted())));
    }

    private static Figure discrimination(Marks marks, Sample mark, Sample rest) {
        if (mark.size() < 2) {
            return Figure.missing(mark.size() == 0 ? Gap.NO_ATTEMPTS : Gap.TOO_FEW_ATTEMPTS);
        }
        if (marks.questions() == 1) {
            return Figure.missing(Gap.ONE_QUESTION);
        }
        if (!mark.varies()) {
            return Figure.missing(Gap.MARKS_DO_NOT_VARY);
        }
        return rest.varies() ? Figure.of(mark.covariance(rest)) : Figure.missing(Gap.TOTALS_DO_NOT_VARY);
    }
}
