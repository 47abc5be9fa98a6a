package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server sends its traces to a collector, once the operator has named one. */
class TracingIT {
    private static final int SECONDS_TO_COME = 30;

    @TempDir
    Path folder;

    private final BlockingQueue<String> traces = new LinkedBlockingQueue<>();
    private HttpServer collector;

    @BeforeEach
    void collect() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            traces.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
    }

    @AfterEach
    void stop() {
        collector.stop(0);
    }

    @Test
    void request_isTracedByItsPath_withoutWhatIsInIt() throws Exception {
        String endpoint = "http://127.0.0.1:" + collector.getAddress().getPort();
        try (ServerProcess server = ServerProcess.start(
                        folder,
                        "quarkus.otel.sdk.disabled=false",
                        "quarkus.otel.exporter.otlp.endpoint=" + endpoint,
                        "quarkus.otel.bsp.schedule.delay=100ms");
                HalfRequest request = server.signingUp()) {
            assertThat(request.finish()).startsWith("HTTP/1.1 201");
            String all = "";
            while (!all.contains("/api/v1/teachers")) {
                String trace = traces.poll(SECONDS_TO_COME, TimeUnit.SECONDS);
                assertThat(trace).as("a trace").isNotNull();
                all += trace;
            }
            assertThat(all).contains("pytajnik").doesNotContain("ala@example.org", "dlugie haslo");
        }
    }
}
