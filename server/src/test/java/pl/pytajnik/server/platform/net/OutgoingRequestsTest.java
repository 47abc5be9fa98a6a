package pl.pytajnik.server.platform.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real server on this machine, which is trusted here as an operator would. */
class OutgoingRequestsTest {
    private static final OutgoingLimits LIMITS = new OutgoingLimits(Duration.ofSeconds(10), 3, 100, Set.of());

    private final OutgoingRequests requests =
            new OutgoingRequests(new OutgoingRules(Optional.of(List.of("127.0.0.1"))));
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/page", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            byte[] page = "zażółć".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        redirecting("/moved", "/page");
        redirecting("/inside", "http://10.0.0.1/");
        redirecting("/file", "file:///etc/passwd");
        redirecting("/round", "/round");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void get_ofAPage_bringsItOverRedirects() throws Exception {
        OutgoingReply reply = requests.get(at("/moved"), LIMITS);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.url().encodedPath()).isEqualTo("/page");
        assertThat(reply.contentType()).startsWith("text/html");
        assertThat(new String(reply.body(), StandardCharsets.UTF_8)).isEqualTo("zażółć");
    }

    @Test
    void post_answeredByMoreThanIsOfInterest_isCutAfterOneByteMore() throws Exception {
        assertThat(requests.post(at("/page"), Map.of(), new byte[0], 4).body()).hasSize(5);
    }

    @Test
    void redirect_inside_orForEver_isNotFollowed() {
        assertThatThrownBy(() -> requests.get(at("/inside"), LIMITS)).isInstanceOf(OutgoingException.class);
        assertThatThrownBy(() -> requests.get(at("/file"), LIMITS)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> requests.get(at("/round"), LIMITS)).hasMessageContaining("redirects");
    }

    @Test
    void post_thatIsRedirected_staysWhereItIs() throws Exception {
        assertThat(requests.post(at("/moved"), Map.of(), new byte[0], 10).status())
                .isEqualTo(302);
    }

    private void redirecting(String from, String to) {
        server.createContext(from, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
