package pl.pytajnik.app;

import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;
import android.view.Menu;
import android.view.MenuItem;
import android.widget.LinearLayout;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.Unsent;
import pl.pytajnik.client.UnsentException;
import pl.pytajnik.client.http.UnreachableException;

/** What is set to the student, and what is on this device; the first screen. */
public final class AssignmentsActivity extends Screen {
    private @Nullable NetworkWatch network;

    @Override
    protected void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_assignments);
    }

    @Override
    protected void onStart() {
        super.onStart();
        if (app().client() == null) {
            join();
            return;
        }
        network = new NetworkWatch(this, () -> new Banner(this).sendQuietly());
        network.start();
        load();
    }

    @Override
    protected void onStop() {
        if (network != null) network.stop();
        network = null;
        super.onStop();
    }

    @Override
    void synced() {
        load();
    }

    private void load() {
        Desk desk = new Desk();
        run(client().attemptsOnDevice(), attempts -> {
            desk.begun(attempts);
            run(client().downloads(), downloads -> {
                desk.downloaded(downloads);
                loadSet(desk);
            });
        });
    }

    private void loadSet(Desk desk) {
        run(
                client().assignments(),
                set -> {
                    say(set.isEmpty() ? getString(R.string.nothing_set) : "");
                    show(desk.with(set));
                },
                failure -> withoutNetwork(desk, failure));
    }

    private void withoutNetwork(Desk desk, Exception failure) {
        show(desk);
        if (!(failure instanceof UnreachableException)) failed(failure);
        else say(getString(desk.isEmpty() ? R.string.offline_empty : R.string.offline_list));
    }

    private void show(Desk desk) {
        LinearLayout rows = findViewById(R.id.rows);
        rows.removeAllViews();
        for (Desk.Row row : desk.rows()) rows.addView(new AssignmentRow(this, row).view(rows));
        refreshBanner();
    }

    void start(UUID assignmentId) {
        run(client().startAttempt(assignmentId), this::open);
    }

    private void open(Attempt attempt) {
        open(QuizActivity.class, attempt.id());
    }

    void open(Class<? extends Screen> screen, UUID attemptId) {
        startActivity(new Intent(this, screen).putExtra(Extra.ATTEMPT, attemptId.toString()));
    }

    void download(UUID assignmentId) {
        run(client().download(assignmentId), download -> load());
    }

    private void join() {
        startActivity(new Intent(this, JoinActivity.class));
        finish();
    }

    @Override
    public boolean onCreateOptionsMenu(Menu menu) {
        menu.add(0, R.string.refresh, 0, R.string.refresh).setShowAsAction(MenuItem.SHOW_AS_ACTION_IF_ROOM);
        menu.add(0, R.string.practice, 1, R.string.practice).setShowAsAction(MenuItem.SHOW_AS_ACTION_IF_ROOM);
        menu.add(0, R.string.progress, 2, R.string.progress);
        menu.add(0, R.string.sign_out, 3, R.string.sign_out);
        return true;
    }

    @Override
    public boolean onOptionsItemSelected(MenuItem item) {
        int id = item.getItemId();
        if (id == R.string.refresh) new Banner(this).sendQuietly();
        if (id == R.string.refresh) load();
        if (id == R.string.practice) startActivity(new Intent(this, PracticeActivity.class));
        if (id == R.string.progress) startActivity(new Intent(this, ProgressActivity.class));
        if (id == R.string.sign_out) signOut();
        return true;
    }

    private void signOut() {
        run(client().signOut(), told -> left(), failure -> {
            if (failure instanceof UnsentException) askAboutUnsent();
            else failed(failure);
        });
    }

    private void askAboutUnsent() {
        new AlertDialog.Builder(this)
                .setMessage(R.string.sign_out_unsent)
                .setPositiveButton(R.string.sign_out_keep, (dialog, which) -> signOut(Unsent.KEEP))
                .setNeutralButton(R.string.sign_out_discard, (dialog, which) -> signOut(Unsent.DISCARD))
                .setNegativeButton(R.string.cancel, null)
                .show();
    }

    private void signOut(Unsent unsent) {
        run(client().signOut(unsent), told -> left());
    }

    private void left() {
        new Finished(this).clear();
        join();
    }
}
