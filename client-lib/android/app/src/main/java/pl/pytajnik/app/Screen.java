package pl.pytajnik.app;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.QuizCall;

/** What all screens have: the client, a banner of what is unsent, and calls that end with the screen. */
abstract class Screen extends Activity {
    private final List<QuizCall<?>> calls = new ArrayList<>();
    private @Nullable Banner banner;

    /** What to do with what a call gives. */
    interface Then<T> {
        void with(T result);
    }

    @Override
    public void setContentView(int layout) {
        super.setContentView(layout);
        if (findViewById(R.id.banner) != null) banner = new Banner(this);
    }

    @Override
    protected void onStart() {
        super.onStart();
        refreshBanner();
    }

    /** On the main thread: nothing of this screen runs afterwards. */
    @Override
    protected void onDestroy() {
        for (QuizCall<?> call : calls) call.cancel();
        super.onDestroy();
    }

    final PytajnikApp app() {
        return PytajnikApp.of(this);
    }

    /** @throws IllegalStateException before the first joining; only {@link JoinActivity} is shown then */
    final PytajnikClient client() {
        PytajnikClient client = app().client();
        if (client == null) throw new IllegalStateException("not joined to any server");
        return client;
    }

    /** Runs in the background; a failure is said in the screen's message. */
    final <T> void run(QuizCall<T> call, Then<T> then) {
        run(call, then, this::failed);
    }

    final <T> void run(QuizCall<T> call, Then<T> then, Then<Exception> failed) {
        calls.add(call);
        call.enqueue(new QuizCall.Callback<T>() {
            @Override
            public void onSuccess(T result) {
                then.with(result);
            }

            @Override
            public void onFailure(Exception failure) {
                failed.with(failure);
            }
        });
    }

    void failed(Exception failure) {
        say(Failures.text(this, failure));
    }

    final void say(String message) {
        TextView view = findViewById(R.id.message);
        view.setText(message);
        view.setVisibility(message.isEmpty() ? View.GONE : View.VISIBLE);
    }

    final void refreshBanner() {
        if (banner != null && app().client() != null) banner.refresh();
    }

    /** What was unsent has been sent. */
    void synced() {}

    /** Names the identifiers that go with an intent or a saved state. */
    static final class Extra {
        static final String ATTEMPT = "attempt";
        static final String POSITION = "position";
        static final String TYPED = "typed";
        static final String TIME_HIDDEN = "timeHidden";

        private Extra() {}
    }

    /** @return the saved number, or 0 */
    static int saved(@Nullable Bundle state, String name) {
        return state == null ? 0 : state.getInt(name);
    }
}
