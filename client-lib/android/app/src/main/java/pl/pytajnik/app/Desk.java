package pl.pytajnik.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.model.Assignment;
import pl.pytajnik.client.model.AttemptView;
import pl.pytajnik.client.model.Download;

/** What there is to do, with and without a network: one row for each assignment. */
final class Desk {
    private final Map<UUID, Row> rows = new LinkedHashMap<>();

    /** An assignment as far as the device knows it. */
    static final class Row {
        final UUID assignmentId;
        final String title;

        @Nullable
        UUID attemptId;

        boolean downloaded;

        @Nullable
        Assignment assignment;

        Row(UUID assignmentId, String title) {
            this.assignmentId = assignmentId;
            this.title = title;
        }

        /** Whether the server, as far as it was asked, would let another attempt begin. */
        boolean isLeft() {
            Integer most = assignment == null ? null : assignment.maxAttempts();
            return most == null || assignment.attemptsUsed() < most;
        }
    }

    void begun(List<AttemptView> attempts) {
        for (AttemptView attempt : attempts) row(attempt.assignmentId(), attempt.title()).attemptId = attempt.id();
    }

    void downloaded(List<Download> downloads) {
        for (Download download : downloads) row(download.assignmentId(), download.title()).downloaded = true;
    }

    Desk with(List<Assignment> set) {
        for (Assignment assignment : set) row(assignment.id(), assignment.title()).assignment = assignment;
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<Row> rows() {
        return new ArrayList<>(rows.values());
    }

    private Row row(UUID assignmentId, String title) {
        Row row = rows.get(assignmentId);
        if (row == null) {
            row = new Row(assignmentId, title);
            rows.put(assignmentId, row);
        }
        return row;
    }
}
