package pl.pytajnik.app;

import android.text.TextUtils;
import android.view.View;
import android.view.ViewGroup;
import android.widget.Button;
import android.widget.TextView;
import java.text.DateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.client.model.Assignment;

/** One assignment in the list, with what can be done about it. */
final class AssignmentRow {
    private static final int SECONDS_A_MINUTE = 60;

    private final AssignmentsActivity screen;
    private final Desk.Row row;

    AssignmentRow(AssignmentsActivity screen, Desk.Row row) {
        this.screen = screen;
        this.row = row;
    }

    View view(ViewGroup parent) {
        View view = screen.getLayoutInflater().inflate(R.layout.row_assignment, parent, false);
        view.<TextView>findViewById(R.id.title).setText(row.title);
        TextView details = view.findViewById(R.id.details);
        details.setText(details());
        details.setVisibility(details.getText().length() == 0 ? View.GONE : View.VISIBLE);
        addActions(view.findViewById(R.id.actions));
        return view;
    }

    private void addActions(ViewGroup actions) {
        UUID attempt = row.attemptId;
        if (attempt != null) {
            addMain(actions, R.string.go_on, R.string.go_on_of, () -> screen.open(QuizActivity.class, attempt));
        } else if (row.isLeft()) {
            addMain(actions, R.string.start, R.string.start_of, () -> screen.start(row.assignmentId));
            if (row.assignment != null && row.assignment.isDownloadable() && !row.downloaded)
                add(actions, R.string.download, R.string.download_of, () -> screen.download(row.assignmentId));
        }
        UUID finished = new Finished(screen).attemptAt(row.assignmentId);
        if (finished != null)
            add(actions, R.string.show_result, R.string.result_of, () -> screen.open(ResultActivity.class, finished));
    }

    private void addMain(ViewGroup actions, int label, int description, Runnable action) {
        add(new Button(screen, null, 0, R.style.Main), actions, label, description, action);
    }

    private void add(ViewGroup actions, int label, int description, Runnable action) {
        add(new Button(screen), actions, label, description, action);
    }

    private void add(Button button, ViewGroup actions, int label, int description, Runnable action) {
        button.setText(label);
        button.setMinHeight(Math.round(48 * screen.getResources().getDisplayMetrics().density));
        button.setContentDescription(screen.getString(description, row.title));
        button.setOnClickListener(view -> action.run());
        actions.addView(button);
    }

    private String details() {
        List<String> details = new ArrayList<>();
        Assignment assignment = row.assignment;
        if (assignment != null) {
            int count = assignment.questionCount();
            details.add(screen.getResources().getQuantityString(R.plurals.questions, count, count));
            Integer limit = assignment.timeLimitSeconds();
            if (limit != null) details.add(screen.getString(R.string.limit_minutes, minutes(limit)));
            Long due = assignment.dueAtMillis();
            if (due != null) details.add(screen.getString(R.string.due, day(due)));
            if (row.attemptId == null && !row.isLeft()) details.add(screen.getString(R.string.no_attempts_left));
        }
        if (row.downloaded) details.add(screen.getString(R.string.downloaded));
        return TextUtils.join("\n", details);
    }

    /** Rounded up, so that less than a minute is not none. */
    private static int minutes(int seconds) {
        return (seconds + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE;
    }

    private String day(long millis) {
        return DateFormat.getDateTimeInstance(
                        DateFormat.MEDIUM,
                        DateFormat.SHORT,
                        screen.getResources().getConfiguration().locale)
                .format(new Date(millis));
    }
}
