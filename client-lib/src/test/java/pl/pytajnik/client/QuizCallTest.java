package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.http.CancelledException;
import pl.pytajnik.client.http.MemoryTokenStore;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.Retries;
import pl.pytajnik.client.http.TokenStore;
import pl.pytajnik.client.http.Tokens;
import pl.pytajnik.client.http.UnreachableException;
import pl.pytajnik.client.model.Progress;

class QuizCallTest extends ServerTest {
    private final BlockingQueue<Runnable> mainThread = new LinkedBlockingQueue<>();
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

    private final QuizCall.Callback<Progress> callback = new QuizCall.Callback<>() {
        @Override
        public void onSuccess(Progress result) {
            told.add(result);
        }

        @Override
        public void onFailure(Exception failure) {
            told.add(failure);
        }
    };

    @BeforeEach
    void someoneIsThere() {
        signedIn();
    }

    private Object told() throws InterruptedException {
        return told.poll(5, TimeUnit.SECONDS);
    }

    @Test
    void enqueue_answered_tellsTheResult() throws Exception {
        answer(Answers.progress());

        client.progress().enqueue(callback);

        assertThat(told())
                .isInstanceOfSatisfying(
                        Progress.class,
                        progress -> assertThat(progress.answered()).isEqualTo(5));
    }

    @Test
    void enqueue_refused_tellsTheFailure() throws Exception {
        answer(Answers.problem(404, "not-found"));

        client.progress().enqueue(callback);

        assertThat(told()).isInstanceOf(RefusedException.class);
    }

    @Test
    void enqueue_withAStoreThatThrows_tellsThatToo() throws Exception {
        client = builder().tokenStore(new BrokenStore()).build();

        client.progress().enqueue(callback);

        assertThat(told()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void enqueue_withACallbackExecutor_tellsThereAndNowhereElse() throws Exception {
        client = builder().callbackExecutor(mainThread::add).build();
        answer(Answers.progress());

        client.progress().enqueue(callback);
        Runnable end = mainThread.poll(5, TimeUnit.SECONDS);

        assertThat(told).isEmpty();
        end.run();
        assertThat(told).hasSize(1);
    }

    @Test
    void cancel_beforeTheCallbackRuns_tellsNothing() throws Exception {
        client = builder().callbackExecutor(mainThread::add).build();
        answer(Answers.progress());
        QuizCall<Progress> call = client.progress();
        call.enqueue(callback);
        Runnable end = mainThread.poll(5, TimeUnit.SECONDS);

        call.cancel();
        end.run();

        assertThat(told).isEmpty();
        assertThat(call.isCancelled()).isTrue();
    }

    @Test
    void cancel_whileTheServerIsSilent_endsTheCallAtOnce() throws Exception {
        client = builder().readTimeout(60, TimeUnit.SECONDS).build();
        answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        QuizCall<Progress> call = client.progress();
        Future<Progress> outcome = executedElsewhere(call);
        asked();

        call.cancel();

        assertThat(failure(outcome)).isInstanceOf(CancelledException.class);
    }

    @Test
    void cancel_betweenTwoTries_endsTheCallAtOnce() throws Exception {
        client = builder().retries(new Retries(2, 60_000, 60_000)).build();
        answer(Answers.problem(503, "busy").setHeader("Retry-After", "60"));
        QuizCall<Progress> call = client.progress();
        Future<Progress> outcome = executedElsewhere(call);
        asked();

        call.cancel();

        assertThat(failure(outcome)).isInstanceOf(CancelledException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void cancel_beforeTheRun_asksNobody() {
        QuizCall<Progress> call = client.progress();
        call.cancel();

        catchThrowableOfType(CancelledException.class, call::execute);

        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void call_runTwice_isRefused() throws Exception {
        answer(Answers.progress());
        QuizCall<Progress> call = client.progress();
        call.execute();

        assertThatIllegalStateException().isThrownBy(call::execute);
        assertThatIllegalStateException().isThrownBy(() -> call.enqueue(callback));
    }

    @Test
    void execute_onAnInterruptedThread_endsAndStaysInterrupted() throws Exception {
        client = builder().retries(new Retries(2, 60_000, 60_000)).build();
        answer(Answers.problem(503, "busy"));
        CountDownLatch over = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            try {
                client.progress().execute();
            } catch (Exception e) {
                told.add(e);
                told.add(Thread.currentThread().isInterrupted());
            }
            over.countDown();
        });
        thread.start();
        asked();

        thread.interrupt();

        assertThat(over.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(told()).isInstanceOf(UnreachableException.class);
        assertThat(told()).isEqualTo(true);
    }

    @Test
    void enqueue_afterClose_isRefused() {
        client.close();

        assertThatIllegalStateException().isThrownBy(() -> client.progress().enqueue(callback));
    }

    private static Future<Progress> executedElsewhere(QuizCall<Progress> call) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<Progress> outcome = thread.submit(call::execute);
        thread.shutdown();
        return outcome;
    }

    private static Throwable failure(Future<Progress> outcome) {
        return catchThrowableOfType(ExecutionException.class, () -> outcome.get(5, TimeUnit.SECONDS))
                .getCause();
    }

    /** What a locked keystore does. */
    private static final class BrokenStore implements TokenStore {
        private final MemoryTokenStore never = new MemoryTokenStore();

        @Override
        public @Nullable Tokens load() {
            throw new IllegalStateException("the keystore is locked");
        }

        @Override
        public void save(Tokens tokens) {
            never.save(tokens);
        }

        @Override
        public void clear() {
            never.clear();
        }
    }
}
