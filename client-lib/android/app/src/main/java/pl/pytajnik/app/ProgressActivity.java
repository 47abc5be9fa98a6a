package pl.pytajnik.app;

import android.os.Bundle;
import android.view.View;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.model.Progress;

/** What the student has done so far, in words and as a chart. */
public final class ProgressActivity extends Screen {
    @Override
    protected void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_progress);
        findViewById(R.id.retry).setOnClickListener(button -> load());
        load();
    }

    private void load() {
        findViewById(R.id.retry).setVisibility(View.GONE);
        say(getString(R.string.loading));
        run(client().progress(), this::show);
    }

    private void show(Progress progress) {
        say(
                progress.answered() == 0
                        ? getString(R.string.progress_none)
                        : getString(R.string.progress_total, progress.answered(), progress.correct())
                                + streak(progress));
        this.<ChartView>findViewById(R.id.chart).show(progress.byKind());
    }

    private String streak(Progress progress) {
        int days = progress.diligence().streak();
        return days == 0 ? "" : "\n" + getResources().getQuantityString(R.plurals.streak, days, days);
    }

    @Override
    void failed(Exception failure) {
        findViewById(R.id.retry).setVisibility(View.VISIBLE);
        super.failed(failure);
    }
}
