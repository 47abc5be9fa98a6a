package pl.pytajnik.client;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import pl.pytajnik.client.http.MemoryTokenStore;
import pl.pytajnik.client.http.Retries;
import pl.pytajnik.client.http.Tokens;

/** A client before a server on loopback that says what the test tells it to. */
abstract class ServerTest {
    static final long NOW = 1780219800123L;

    final MockWebServer server = new MockWebServer();
    final MemoryTokenStore store = new MemoryTokenStore();
    final SetTicker ticker = new SetTicker();
    PytajnikClient client;

    @BeforeEach
    void start() throws Exception {
        server.start();
        client = builder().build();
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.shutdown();
    }

    ClientBuilder builder() {
        return PytajnikClient.builder(server.url("/szkola").toString())
                .tokenStore(store)
                .language("pl")
                .readTimeout(2, TimeUnit.SECONDS)
                .retries(new Retries(3, 1, 1_500))
                .clock(() -> NOW)
                .ticker(ticker);
    }

    void signedIn() {
        store.save(new Tokens("a1", "r1"));
    }

    void answer(MockResponse response) {
        server.enqueue(response);
    }

    void answer(String json) {
        answer(Answers.json(json));
    }

    RecordedRequest asked() throws InterruptedException {
        RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
        if (request == null) throw new AssertionError("the server was not asked");
        return request;
    }

    static String body(RecordedRequest request) {
        return request.getBody().readString(StandardCharsets.UTF_8);
    }
}
