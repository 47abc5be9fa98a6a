package pl.pytajnik.app;

import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;
import android.view.Menu;
import android.view.MenuItem;
import android.view.View;
import android.widget.CheckBox;
import android.widget.ProgressBar;
import android.widget.TextView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.http.UnreachableException;
import pl.pytajnik.client.model.AttemptView;
import pl.pytajnik.client.model.Navigation;
import pl.pytajnik.client.model.Question;

/** One question a screen; each answer is in the journal as soon as it is given. */
public final class QuizActivity extends Screen {
    private int position;
    private @Nullable String typed;
    private @Nullable Attempt attempt;
    private @Nullable Recorder recorder;
    private @Nullable AnswerForm form;
    private @Nullable Countdown countdown;
    private boolean timeHidden;
    private boolean ending;

    @Override
    protected void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_quiz);
        position = saved(state, Extra.POSITION);
        typed = state == null ? null : state.getString(Extra.TYPED);
        timeHidden = state != null && state.getBoolean(Extra.TIME_HIDDEN);
        findViewById(R.id.previous).setOnClickListener(button -> go(position - 1));
        findViewById(R.id.next).setOnClickListener(button -> go(position + 1));
        findViewById(R.id.submit).setOnClickListener(button -> askToSubmit());
        run(client().resumeAttempt(attemptId()), this::begin);
    }

    private UUID attemptId() {
        return UUID.fromString(getIntent().getStringExtra(Extra.ATTEMPT));
    }

    private void begin(Attempt resumed) {
        if (resumed.isSubmitted()) {
            showResult();
            return;
        }
        attempt = resumed;
        recorder = new Recorder(this, resumed);
        setTitle(resumed.view().title());
        findViewById(R.id.moves).setVisibility(View.VISIBLE);
        countdown = new Countdown(findViewById(R.id.time), resumed, timeHidden, this::timeIsOver);
        countdown.start();
        show(Math.min(position, resumed.questions().size() - 1));
    }

    private void go(int to) {
        keep();
        typed = null;
        recorder.then(() -> show(to));
    }

    private void keep() {
        if (form != null && form.isTyped() && recorder != null) recorder.record(form);
    }

    private void show(int to) {
        position = to;
        Question question = attempt.questions().get(to);
        int count = attempt.questions().size();
        say("");
        text(R.id.place, getString(R.string.question_of, to + 1, count));
        text(R.id.stem, question.stem());
        showSection();
        ProgressBar progress = findViewById(R.id.progress);
        progress.setMax(count);
        progress.setProgress(to + 1);
        form = AnswerForm.in(findViewById(R.id.answers), question, () -> recorder.record(form));
        form.fill(attempt.given(question.itemId()));
        if (typed != null) form.type(typed);
        showFlag(question);
        boolean first = to == 0 || attempt.view().navigation() == Navigation.ONE_BY_ONE;
        findViewById(R.id.previous).setVisibility(first ? View.INVISIBLE : View.VISIBLE);
        findViewById(R.id.next).setVisibility(to == count - 1 ? View.GONE : View.VISIBLE);
        findViewById(R.id.submit).setVisibility(to == count - 1 ? View.VISIBLE : View.GONE);
    }

    private void showSection() {
        String words = new Sections(attempt.view()).beginningAt(position);
        text(R.id.section, words);
        findViewById(R.id.section).setVisibility(words.isEmpty() ? View.GONE : View.VISIBLE);
    }

    private void showFlag(Question question) {
        CheckBox flag = findViewById(R.id.flag);
        boolean goesBack = attempt.view().navigation() != Navigation.ONE_BY_ONE;
        flag.setVisibility(goesBack ? View.VISIBLE : View.GONE);
        flag.setOnCheckedChangeListener(null);
        flag.setChecked(attempt.isFlagged(question.itemId()));
        flag.setOnCheckedChangeListener((view, isChecked) -> recorder.flag(question.itemId(), isChecked));
    }

    private void text(int view, String text) {
        this.<TextView>findViewById(view).setText(text);
    }

    private void askToSubmit() {
        keep();
        recorder.then(() -> new AlertDialog.Builder(this)
                .setTitle(attempt.view().title())
                .setMessage(new Summary(getResources(), attempt).text())
                .setPositiveButton(R.string.submit, (dialog, which) -> submit())
                .setNegativeButton(R.string.cancel, null)
                .show());
    }

    private void timeIsOver() {
        if (ending || recorder == null) return;
        keep();
        say(getString(R.string.time_over));
        recorder.then(this::submit);
    }

    private void submit() {
        if (ending || isDestroyed()) return;
        ending = true;
        new Finished(this).add(attempt.view().assignmentId(), attempt.id());
        run(attempt.submit(), this::ended, this::notEnded);
    }

    private void ended(AttemptView view) {
        showResult();
    }

    private void notEnded(Exception failure) {
        if (failure instanceof UnreachableException) {
            showResult();
            return;
        }
        ending = false;
        failed(failure);
    }

    private void showResult() {
        startActivity(new Intent(this, ResultActivity.class)
                .putExtra(Extra.ATTEMPT, attemptId().toString()));
        finish();
    }

    /** From any question; on the last one there is a button too. */
    @Override
    public boolean onCreateOptionsMenu(Menu menu) {
        menu.add(0, R.string.submit, 0, R.string.submit).setShowAsAction(MenuItem.SHOW_AS_ACTION_ALWAYS);
        return true;
    }

    @Override
    public boolean onOptionsItemSelected(MenuItem item) {
        if (item.getItemId() != R.string.submit) return super.onOptionsItemSelected(item);
        if (attempt != null) askToSubmit();
        return true;
    }

    @Override
    protected void onPause() {
        if (!ending) keep();
        super.onPause();
    }

    @Override
    protected void onSaveInstanceState(Bundle state) {
        super.onSaveInstanceState(state);
        state.putInt(Extra.POSITION, position);
        state.putBoolean(Extra.TIME_HIDDEN, countdown != null && countdown.isHidden());
        if (form != null && form.isTyped()) state.putString(Extra.TYPED, form.text());
    }

    @Override
    protected void onDestroy() {
        if (countdown != null) countdown.stop();
        super.onDestroy();
    }
}
