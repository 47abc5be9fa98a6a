package pl.pytajnik.server.platform.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pytajnik.server.platform.net.OutgoingException.Reason;

/** What the guard holds a page to, against a real server on this machine. */
class GuardTest {
    private static final OutgoingLimits LIMITS =
            new OutgoingLimits(Duration.ofSeconds(20), 3, 10_000, Set.of("text/html"));
    private static final OutgoingRules PUBLIC = new OutgoingRules(Optional.empty());

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start(InetAddress.getByName("127.0.0.1"), 0);
    }

    @AfterEach
    void stop() throws IOException {
        server.shutdown();
    }

    @Test
    void aHost_isResolvedOnceAndConnectedToThatAddress() throws Exception {
        Deque<String> rebinding = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.2"));
        OutgoingRules rules = new OutgoingRules(Optional.of(List.of("school.example")));
        OutgoingRequests requests = new OutgoingRequests(rules, host -> addresses(rebinding.removeFirst()));
        server.enqueue(html("ok"));
        assertThat(requests.get("http://school.example:" + server.getPort(), LIMITS)
                        .body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("ok");
        assertThat(rebinding).containsExactly("127.0.0.2");
    }

    @Test
    void aHost_withOnePrivateAddress_isRefusedWhole() {
        OutgoingRequests requests = new OutgoingRequests(PUBLIC, host -> addresses("1.1.1.1", "10.0.0.1"));
        assertThat(refusal(() -> requests.get("http://example.org/", LIMITS))).isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void aSocket_whoeverResolved_connectsToJudgedAddressesOnly() {
        GuardedSockets sockets = new GuardedSockets(Set.copyOf(addresses("1.1.1.1")));
        assertThat(refusal(() -> sockets.createSocket("127.0.0.1", server.getPort())))
                .isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void get_sendsNoCookiesAndItsOwnName() throws Exception {
        server.enqueue(redirect("/2").addHeader("Set-Cookie", "a=b"));
        server.enqueue(html("<p>ok"));
        OutgoingReply answer = here().get(at("/1"), LIMITS);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.url().encodedPath()).isEqualTo("/2");
        assertThat(answer.contentType()).isEqualTo("text/html; charset=utf-8");
        server.takeRequest();
        RecordedRequest second = server.takeRequest();
        assertThat(second.getHeader("User-Agent")).isEqualTo("Pytajnik");
        assertThat(second.getHeader("Cookie")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.2/, NOT_ALLOWED",
        "http://user@example.org/, NOT_ALLOWED",
        "http://0x7f.1/, NOT_ALLOWED",
        "file:///etc/passwd, NOT_ALLOWED"
    })
    void aRedirect_isCheckedLikeTheFirstAddress(String location, Reason reason) {
        server.enqueue(redirect(location));
        assertThat(refusal(() -> here().get(at("/"), LIMITS))).isEqualTo(reason);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void redirects_moreThanAllowed_areRefused() {
        for (int i = 0; i < 4; i++) {
            server.enqueue(redirect("/again"));
        }
        assertThat(refusal(() -> here().get(at("/"), LIMITS))).isEqualTo(Reason.TOO_MANY_REDIRECTS);
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void aBody_largerThanAllowed_isRefused() {
        server.enqueue(html("x".repeat(10_001)));
        assertThat(refusal(() -> here().get(at("/"), LIMITS))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aSmallBody_thatUnpacksToALargeOne_isRefused() throws IOException {
        Buffer packed = new Buffer();
        try (var gzip = Okio.buffer(new GzipSink(packed))) {
            gzip.write(new byte[5_000_000]);
        }
        server.enqueue(new MockResponse()
                .addHeader("Content-Type", "text/html")
                .addHeader("Content-Encoding", "gzip")
                .setBody(packed));
        assertThat(refusal(() -> here().get(at("/"), LIMITS))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void headers_withoutEnd_areRefused() {
        server.enqueue(html("x").addHeader("X-Long", "x".repeat(300_000)));
        assertThat(refusal(() -> here().get(at("/"), LIMITS))).isEqualTo(Reason.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/zip", "text/htmlx", "nonsense"})
    void aBody_ofAnotherType_isRefused(String type) {
        server.enqueue(html("x").setHeader("Content-Type", type));
        assertThat(refusal(() -> here().get(at("/"), LIMITS))).isEqualTo(Reason.MEDIA_TYPE);
    }

    @Test
    void aServer_thatNeverAnswersOrNeverEnds_isGivenUp() {
        OutgoingLimits short_ = new OutgoingLimits(Duration.ofMillis(300), 3, 10_000, Set.of());
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        assertThat(refusal(() -> here().get(at("/"), short_))).isEqualTo(Reason.TIME_OVER);
        server.enqueue(html("x".repeat(1000)).throttleBody(1, 100, TimeUnit.MILLISECONDS));
        assertThat(refusal(() -> here().get(at("/"), short_))).isEqualTo(Reason.TIME_OVER);
    }

    @Test
    void nobodyThere_isUnreachable() throws IOException {
        String url = at("/");
        server.shutdown();
        assertThat(refusal(() -> here().get(url, LIMITS))).isEqualTo(Reason.UNREACHABLE);
        assertThat(refusal(() -> here().get("http://nowhere.invalid/", LIMITS))).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void anErrorOfTheOtherSide_isAnAnswer() throws Exception {
        server.enqueue(new MockResponse().setResponseCode(500).setBody("no"));
        assertThat(here().get(at("/"), LIMITS).status()).isEqualTo(500);
    }

    private static OutgoingRequests here() {
        return new OutgoingRequests(new OutgoingRules(Optional.of(List.of("127.0.0.1"))));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getPort() + path;
    }

    private static MockResponse html(String body) {
        return new MockResponse()
                .setHeader("Content-Type", "text/html; charset=utf-8")
                .setBody(body);
    }

    private static MockResponse redirect(String location) {
        return new MockResponse().setResponseCode(302).setHeader("Location", location);
    }

    private static List<InetAddress> addresses(String... literals) {
        List<InetAddress> addresses = new ArrayList<>();
        for (String literal : literals) {
            try {
                addresses.add(InetAddress.getByName(literal));
            } catch (IOException e) {
                throw new IllegalArgumentException(literal, e);
            }
        }
        return addresses;
    }

    private static Reason refusal(ThrowingCallable request) {
        OutgoingException failure = catchThrowableOfType(OutgoingException.class, request);
        assertThat(failure).as("a refusal").isNotNull();
        return failure.reason();
    }
}
