package pl.pytajnik.app;

import android.os.Handler;
import android.os.Looper;
import android.view.View;
import android.widget.Button;
import java.util.Locale;
import pl.pytajnik.client.Attempt;

/** The time that is left: each second for the eye, which may hide it, each minute for the ear. For the main thread. */
final class Countdown {
    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;

    private final Button view;
    private final Attempt attempt;
    private final Runnable over;
    private final Handler main = new Handler(Looper.getMainLooper());
    private final Runnable tick = this::tick;
    private boolean hidden;
    private long lastMinute = Long.MAX_VALUE;

    Countdown(Button view, Attempt attempt, boolean hidden, Runnable over) {
        this.view = view;
        this.attempt = attempt;
        this.hidden = hidden;
        this.over = over;
        view.setOnClickListener(button -> toggle());
    }

    /** Shows nothing where there is no limit. */
    void start() {
        if (attempt.remainingMillis() == null) return;
        view.setVisibility(View.VISIBLE);
        tick();
    }

    void stop() {
        main.removeCallbacks(tick);
    }

    boolean isHidden() {
        return hidden;
    }

    private void toggle() {
        hidden = !hidden;
        show(left());
    }

    private long left() {
        Long left = attempt.remainingMillis();
        return left == null ? Long.MAX_VALUE : left;
    }

    private void tick() {
        long left = left();
        show(left);
        announce(left);
        if (left <= 0) over.run();
        else main.postDelayed(tick, Math.min(SECOND, left));
    }

    private void show(long left) {
        long seconds = (left + SECOND - 1) / SECOND;
        String time = String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
        view.setText(hidden ? view.getContext().getString(R.string.show_time) : time);
        view.setContentDescription(hidden ? null : view.getContext().getString(R.string.time_left, time));
    }

    private void announce(long left) {
        long minute = left / MINUTE;
        if (minute < lastMinute && lastMinute != Long.MAX_VALUE) {
            int minutes = (int) minute + 1;
            view.announceForAccessibility(
                    view.getResources().getQuantityString(R.plurals.minutes_left, minutes, minutes));
        }
        lastMinute = minute;
    }
}
