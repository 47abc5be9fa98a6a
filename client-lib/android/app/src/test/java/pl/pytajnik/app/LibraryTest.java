package pl.pytajnik.app;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.Application;
import android.os.Handler;
import android.os.Looper;
import java.io.File;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.QuizCall;
import pl.pytajnik.client.SyncReport;
import pl.pytajnik.client.http.MemoryTokenStore;
import pl.pytajnik.client.http.TokenStore;
import pl.pytajnik.client.model.Outcome.Verdict;
import pl.pytajnik.client.testing.FakeQuiz;
import pl.pytajnik.client.testing.FakeResponse;

/** The library itself on Android: its folder, its callbacks, a process that dies. */
public class LibraryTest extends ScreenTest {
    private final TokenStore tokens = new MemoryTokenStore();

    private static final class Heard<T> implements QuizCall.Callback<T> {
        private volatile T result;
        private volatile Exception failure;
        private volatile Looper on;

        @Override
        public void onSuccess(T given) {
            on = Looper.myLooper();
            result = given;
        }

        @Override
        public void onFailure(Exception given) {
            on = Looper.myLooper();
            failure = given;
        }
    }

    private PytajnikClient client() {
        return PytajnikClient.builder(server.address())
                .dataFolder(folder(app))
                .tokenStore(tokens)
                .ticker(new DeviceTicker(app.getContentResolver()))
                .callbackExecutor(new Handler(Looper.getMainLooper())::post)
                .build();
    }

    private static File folder(Application app) {
        return new File(app.getFilesDir(), "library");
    }

    @Test
    public void answers_afterTheProcessDied_areInTheFilesFolderAndSent() throws Exception {
        UUID quiz = server.assign(FakeQuiz.titled("Kopernik").typed("Kiedy?", "1543"));
        UUID id;
        try (PytajnikClient client = client()) {
            client.join(server.joinCode(), "Ola", "1234").execute();
            Attempt attempt = client.startAttempt(quiz).execute();
            id = attempt.id();
            assertThat(attempt.answer(attempt.questions().get(0).itemId(), "1543")
                            .stamp()
                            .elapsedMillis())
                    .isNotNull();
        }
        assertThat(folder(app).list()).anyMatch(name -> name.endsWith("-outbox.journal"));

        try (PytajnikClient client = client()) {
            Heard<SyncReport> heard = new Heard<>();
            client.sync().enqueue(heard);
            until(() -> heard.on != null);
            assertThat(heard.on).isSameAs(Looper.getMainLooper());
            assertThat(heard.result.count(Verdict.APPLIED)).isEqualTo(1);
        }
        assertThat(server.responses(id)).extracting(FakeResponse::answer).isEqualTo(List.of("1543"));
    }

    @Test
    public void failure_isHeardOnTheMainThread_andNothingAfterCancelling() throws Exception {
        try (PytajnikClient client = client()) {
            Heard<Integer> heard = new Heard<>();
            client.unsent().enqueue(heard);
            until(() -> heard.on != null);
            assertThat(heard.on).isSameAs(Looper.getMainLooper());
            assertThat(heard.failure).isNotNull();
            Heard<Integer> cancelled = new Heard<>();
            QuizCall<Integer> call = client.unsent();
            call.enqueue(cancelled);
            call.cancel();
            Heard<Integer> next = new Heard<>();
            client.unsent().enqueue(next);
            until(() -> next.on != null);
            assertThat(cancelled.on).isNull();
        }
    }
}
