package pl.pytajnik.app;

import android.os.Handler;
import android.os.Looper;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.model.Choice;
import pl.pytajnik.client.model.GivenAnswer;

/** Takes answers from the screen to the journal, one after another, off the main thread. */
final class Recorder {
    private final Screen screen;
    private final Attempt attempt;
    private final Handler main = new Handler(Looper.getMainLooper());

    Recorder(Screen screen, Attempt attempt) {
        this.screen = screen;
        this.attempt = attempt;
    }

    /** Only what has changed. */
    void record(AnswerForm form) {
        UUID item = form.question().itemId();
        if (form.isTyped()) {
            String text = form.text();
            keep(() -> {
                GivenAnswer before = attempt.given(item);
                String known = before == null || before.text() == null ? "" : before.text();
                if (!text.equals(known)) attempt.answer(item, text);
            });
            return;
        }
        List<Choice> chosen = form.chosen();
        if (form.isMultiple()) keep(() -> attempt.choose(item, chosen));
        else if (!chosen.isEmpty()) keep(() -> attempt.choose(item, chosen.get(0)));
    }

    void flag(UUID item, boolean flagged) {
        keep(() -> attempt.flag(item, flagged));
    }

    /** Runs on the main thread once all that came before is kept. */
    void then(Runnable next) {
        screen.app().disk().execute(() -> main.post(next));
    }

    private void keep(Runnable write) {
        screen.app().disk().execute(() -> {
            try {
                write.run();
                main.post(screen::refreshBanner);
            } catch (RuntimeException e) {
                main.post(() -> screen.failed(e));
            }
        });
    }
}
