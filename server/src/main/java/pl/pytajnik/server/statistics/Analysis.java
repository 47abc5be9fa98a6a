package pl.pytajnik.server.statistics;

import java.util.List;

/**
 * Classical item analysis as Moodle does it: the same definitions, the same numbers.
 *
 * @param items in the order of the questions
 * @see <a href="https://docs.moodle.org/dev/Quiz_statistics_calculations">the formulas</a>
 */
record Analysis(QuizFigures quiz, List<ItemFigures> items) {
    static Analysis of(Marks marks) {
        EffectiveWeights weights = EffectiveWeights.of(marks);
        List<ItemFigures> items = marks.indices()
                .mapToObj(question -> ItemFigures.of(marks, question, weights))
                .toList();
        return new Analysis(QuizFigures.of(marks), items);
    }
}
