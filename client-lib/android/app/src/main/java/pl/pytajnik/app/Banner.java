package pl.pytajnik.app;

import android.view.View;
import android.widget.TextView;
import java.util.List;
import pl.pytajnik.client.RefusedAnswer;
import pl.pytajnik.client.SyncReport;

/** Tells how much is unsent, sends it when asked, and says what the server did not take. */
final class Banner {
    private final Screen screen;
    private final View view;
    private final TextView text;

    Banner(Screen screen) {
        this.screen = screen;
        this.view = screen.findViewById(R.id.banner);
        this.text = screen.findViewById(R.id.banner_text);
        screen.findViewById(R.id.banner_send).setOnClickListener(button -> send());
    }

    void refresh() {
        screen.run(screen.client().unsent(), this::show, failure -> view.setVisibility(View.GONE));
    }

    private void show(int unsent) {
        view.setVisibility(unsent == 0 ? View.GONE : View.VISIBLE);
        if (unsent == 0) return;
        text.setText(screen.getResources().getQuantityString(R.plurals.unsent, unsent, unsent));
        SendingJob.schedule(screen);
    }

    /** Also when the network is back; says nothing when it is not. */
    void sendQuietly() {
        screen.run(screen.client().sync(), this::sent, failure -> refresh());
    }

    private void send() {
        screen.run(screen.client().sync(), this::sent, failure -> {
            refresh();
            screen.failed(failure);
        });
    }

    private void sent(SyncReport report) {
        show(report.unsent());
        screen.synced();
        screen.run(screen.client().refusedAnswers(), this::tellRefused);
    }

    private void tellRefused(List<RefusedAnswer> refused) {
        if (refused.isEmpty()) return;
        StringBuilder all = new StringBuilder(screen.getString(R.string.refused_hint));
        for (RefusedAnswer answer : refused) all.append("\n").append(answer.problem());
        screen.say(all.toString());
        screen.run(screen.client().forget(refused), count -> {});
    }
}
