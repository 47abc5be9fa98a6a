package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.Tokens;
import pl.pytajnik.client.http.UnreachableException;
import pl.pytajnik.client.model.Progress;

class SessionRenewalTest extends ServerTest {
    private static final int THREADS = 8;

    private final AtomicInteger refreshes = new AtomicInteger();

    @BeforeEach
    void someoneIsThere() {
        signedIn();
    }

    @Test
    void token_expired_isRenewedAndTheCallRepeated() throws Exception {
        answer(Answers.problem(401, "unauthorized"));
        answer(Answers.session("a2", "r2"));
        answer(Answers.progress());

        assertThat(client.progress().execute().answered()).isEqualTo(5);

        assertThat(asked().getHeader("Authorization")).isEqualTo("Bearer a1");
        RecordedRequest refresh = asked();
        assertThat(refresh.getPath()).isEqualTo("/szkola/api/v1/sessions/refresh");
        assertThat(refresh.getHeader("Authorization")).isNull();
        assertThat(body(refresh)).isEqualTo("{\"refreshToken\":\"r1\"}");
        assertThat(asked().getHeader("Authorization")).isEqualTo("Bearer a2");
        assertThat(store.load()).isEqualTo(new Tokens("a2", "r2"));
    }

    @Test
    void token_expiredForManyThreads_isRenewedOnce() throws Exception {
        CyclicBarrier allExpired = new CyclicBarrier(THREADS);
        server.setDispatcher(answering(request -> {
            if (request.getPath().endsWith("/refresh"))
                return Answers.json(Answers.session("a2", "r" + (1 + refreshes.incrementAndGet())));
            if ("Bearer a2".equals(request.getHeader("Authorization"))) return Answers.json(Answers.progress());
            allExpired.await(10, TimeUnit.SECONDS);
            return Answers.problem(401, "unauthorized");
        }));

        for (Future<Progress> outcome : progressOnManyThreads())
            assertThat(outcome.get().answered()).isEqualTo(5);

        assertThat(refreshes).hasValue(1);
        assertThat(store.load()).isEqualTo(new Tokens("a2", "r2"));
    }

    @Test
    void token_refusedForManyThreads_failsThemAllWithFewRefreshes() throws Exception {
        CyclicBarrier allExpired = new CyclicBarrier(THREADS);
        server.setDispatcher(answering(request -> {
            if (request.getPath().endsWith("/refresh")) {
                refreshes.incrementAndGet();
                return Answers.problem(401, "refresh-token-reused");
            }
            allExpired.await(10, TimeUnit.SECONDS);
            return Answers.problem(401, "unauthorized");
        }));

        for (Future<Progress> outcome : progressOnManyThreads()) {
            ExecutionException failure = catchThrowableOfType(ExecutionException.class, outcome::get);
            assertThat(failure.getCause()).isInstanceOf(RefusedException.class);
        }

        assertThat(refreshes).hasValue(1);
        assertThat(client.isSignedIn()).isFalse();
    }

    @Test
    void refresh_answerLost_isAskedForAgainWithTheSameToken() throws Exception {
        answer(Answers.problem(401, "unauthorized"));
        answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        answer(Answers.session("a2", "r2"));
        answer(Answers.progress());

        client.progress().execute();

        asked();
        assertThat(body(asked())).isEqualTo("{\"refreshToken\":\"r1\"}");
        assertThat(body(asked())).isEqualTo("{\"refreshToken\":\"r1\"}");
        assertThat(store.load()).isEqualTo(new Tokens("a2", "r2"));
    }

    @Test
    void refresh_unreachable_keepsTheSession() throws Exception {
        answer(Answers.problem(401, "unauthorized"));
        for (int i = 0; i < 3; i++) answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        catchThrowableOfType(UnreachableException.class, () -> client.progress().execute());

        assertThat(store.load()).isEqualTo(new Tokens("a1", "r1"));
    }

    @Test
    void refresh_refusedByAProxy_keepsTheSession() {
        answer(Answers.problem(401, "unauthorized"));
        answer(Answers.html(403));

        RefusedException refusal = catchThrowableOfType(
                RefusedException.class, () -> client.progress().execute());

        assertThat(refusal.status()).isEqualTo(403);
        assertThat(client.isSignedIn()).isTrue();
    }

    @Test
    void token_refusedAfterItsRenewalToo_isRefusedWithoutEnd() {
        answer(Answers.problem(401, "unauthorized"));
        answer(Answers.session("a2", "r2"));
        answer(Answers.problem(401, "unauthorized"));

        RefusedException refusal = catchThrowableOfType(
                RefusedException.class, () -> client.progress().execute());

        assertThat(refusal.status()).isEqualTo(401);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void signOut_whileRenewing_isNotUndoneByIt() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch signedOut = new CountDownLatch(1);
        server.setDispatcher(answering(request -> {
            if (request.getPath().endsWith("/revoke")) return new MockResponse().setResponseCode(204);
            if (!request.getPath().endsWith("/refresh")) return Answers.problem(401, "unauthorized");
            asked.countDown();
            signedOut.await(10, TimeUnit.SECONDS);
            return Answers.json(Answers.session("a2", "r2"));
        }));
        ExecutorService threads = Executors.newSingleThreadExecutor();
        Future<Progress> outcome = threads.submit(() -> client.progress().execute());
        asked.await();

        client.signOut().execute();
        signedOut.countDown();

        assertThat(catchThrowableOfType(ExecutionException.class, outcome::get).getCause())
                .isInstanceOf(RefusedException.class);
        assertThat(client.isSignedIn()).isFalse();
        threads.shutdown();
    }

    private List<Future<Progress>> progressOnManyThreads() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Callable<Progress>> calls = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) calls.add(() -> client.progress().execute());
        List<Future<Progress>> outcomes = threads.invokeAll(calls);
        threads.shutdown();
        return outcomes;
    }

    private interface Answering {
        MockResponse to(RecordedRequest request) throws Exception;
    }

    private static Dispatcher answering(Answering answering) {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                try {
                    return answering.to(request);
                } catch (Exception e) {
                    return new MockResponse().setResponseCode(418).setBody(e.toString());
                }
            }
        };
    }
}
