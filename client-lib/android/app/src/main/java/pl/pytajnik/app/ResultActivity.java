package pl.pytajnik.app;

import android.os.Bundle;
import android.view.View;
import android.widget.LinearLayout;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.http.UnreachableException;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.QuestionResult;
import pl.pytajnik.client.model.Result;

/** How an attempt went, as far as the teacher has released it, with the sentence that proves each answer. */
public final class ResultActivity extends Screen {
    @Override
    protected void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_result);
        findViewById(R.id.retry).setOnClickListener(button -> load());
        load();
    }

    /** What is unsent goes first: the result is of all answers. */
    private void load() {
        say(getString(R.string.loading));
        findViewById(R.id.retry).setVisibility(View.GONE);
        run(client().sync(), report -> read(), this::failed);
    }

    private void read() {
        UUID id = UUID.fromString(getIntent().getStringExtra(Extra.ATTEMPT));
        run(client().resumeAttempt(id), attempt -> run(attempt.result(), result -> show(attempt, result)));
    }

    @Override
    void failed(Exception failure) {
        refreshBanner();
        findViewById(R.id.retry).setVisibility(View.VISIBLE);
        if (!(failure instanceof UnreachableException)) {
            super.failed(failure);
            return;
        }
        say(getString(R.string.submitted_later));
        SendingJob.schedule(this);
    }

    private void show(Attempt attempt, Result result) {
        refreshBanner();
        setTitle(attempt.view().title());
        say(score(result));
        Map<UUID, String> stems = new HashMap<>();
        for (Question question : attempt.questions()) stems.put(question.itemId(), question.stem());
        LinearLayout rows = findViewById(R.id.rows);
        rows.removeAllViews();
        for (QuestionResult question : result.questions())
            rows.addView(ResultRow.of(this, rows, stems.get(question.itemId()), question));
    }

    private String score(Result result) {
        Double score = result.score();
        NumberFormat points = NumberFormat.getInstance(getResources().getConfiguration().locale);
        points.setMaximumFractionDigits(2);
        return score == null
                ? getString(R.string.score_hidden)
                : getString(R.string.score, points.format(score), points.format(result.maxScore()));
    }
}
