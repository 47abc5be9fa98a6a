package pl.pytajnik.server.attempt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Counting;

/**
 * A part of a class's gradebook.
 *
 * @param assignments the columns: graded ones, newest first, 200 at most
 * @param items the rows: students, as in the list of them
 * @param next the cursor of the rows that follow; null at the end
 */
public record GradebookView(
        List<Column> assignments, List<Row> items, @Nullable String next) {
    static final int MOST_ASSIGNMENTS = 200;

    /**
     * A graded assignment, and which attempt at it counts.
     *
     * @param counts which of a student's attempts counts
     * @param dueAt null: no deadline
     */
    public record Column(
            UUID assignmentId,
            String title,
            Counting counts,
            @Nullable Instant dueAt) {
        static Column of(Assignment assignment) {
            return new Column(assignment.id(), assignment.title(), assignment.counts(), assignment.dueAt());
        }
    }

    /**
     * A student; assignments of which nothing is submitted have no cell.
     *
     * @param grades of the assignments above, those without a submitted attempt left out
     */
    public record Row(UUID studentId, String nickname, List<Cell> grades) {}

    /**
     * What counts of an assignment.
     *
     * @param grade what counts of it
     */
    public record Cell(UUID assignmentId, Grade grade) {}
}
