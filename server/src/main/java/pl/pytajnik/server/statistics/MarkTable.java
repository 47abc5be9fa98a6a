package pl.pytajnik.server.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The marks of some attempts, with a column for each question that counts. */
final class MarkTable {
    private final Map<UUID, Integer> columns = new HashMap<>();
    private final List<Answers.Marked> rows;
    private final Analysis analysis;
    private final Marks marks;

    /** @param counting the questions that bring points, in their order; what others brought is left out */
    MarkTable(List<UUID> counting, List<Answers.Marked> rows) {
        counting.forEach(item -> columns.put(item, columns.size()));
        this.rows = rows;
        this.marks = new Marks(maxima(), List.copyOf(byAttempt().values()));
        this.analysis = Analysis.of(marks);
    }

    QuizFigures quiz() {
        return analysis.quiz();
    }

    ItemFigures figures(UUID item) {
        return columns.containsKey(item)
                ? analysis.items().get(columns.get(item))
                : ItemFigures.voided(Math.toIntExact(asked().getOrDefault(item, 0L)));
    }

    /** What those who were fully right had in the rest of the quiz; nothing of a question that does not count. */
    Sample restsOfTheRight(UUID item) {
        return columns.containsKey(item) ? marks.restsOfTheRight(columns.get(item)) : new Sample(new double[0]);
    }

    /** How many had a question and gave no answer in time, by item. */
    Map<UUID, Long> unanswered() {
        return counted(rows.stream().filter(row -> !row.answered()).toList());
    }

    private Map<UUID, Long> asked() {
        return counted(rows);
    }

    private static Map<UUID, Long> counted(List<Answers.Marked> rows) {
        return rows.stream().collect(Collectors.groupingBy(Answers.Marked::itemId, Collectors.counting()));
    }

    private Map<UUID, double[]> byAttempt() {
        Map<UUID, double[]> attempts = new LinkedHashMap<>();
        for (Answers.Marked row : rows) {
            double[] cells = attempts.computeIfAbsent(row.attemptId(), id -> notAsked());
            if (columns.containsKey(row.itemId())) {
                cells[columns.get(row.itemId())] = row.mark();
            }
        }
        return attempts;
    }

    /** A question that nobody has had yet is taken to be worth a point. */
    private double[] maxima() {
        double[] maxima = new double[columns.size()];
        Arrays.fill(maxima, 1);
        rows.stream()
                .filter(row -> columns.containsKey(row.itemId()))
                .forEach(row -> maxima[columns.get(row.itemId())] = row.points());
        return maxima;
    }

    private double[] notAsked() {
        double[] cells = new double[columns.size()];
        Arrays.fill(cells, Double.NaN);
        return cells;
    }
}
