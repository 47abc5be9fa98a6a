package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pytajnik.client.http.MemoryTokenStore;
import pl.pytajnik.client.http.Retries;
import pl.pytajnik.client.http.Tokens;

/**
 * A process that answers and syncs is killed (SIGKILL) at random moments, again and again: no answer that was acknowledged
 * may be lost, no sequence given twice. {@code -Dpytajnik.kills=200} for more rounds, {@code -Dpytajnik.seed=…} for the
 * same moments.
 */
class KilledTest {
    private static final int KILLS = Integer.getInteger("pytajnik.kills", 8);
    private static final long SEED = Long.getLong("pytajnik.seed", System.nanoTime());
    private static final Logger QUIET = Logger.getLogger(MockWebServer.class.getName());
    private static final UUID ATTEMPT = UUID.fromString(Answers.ATTEMPT);
    private static final UUID TYPED_ITEM = UUID.fromString(Answers.TYPED_ITEM);

    @TempDir
    Path folder;

    private final Map<String, Integer> arrived = new ConcurrentHashMap<>();

    @Test
    void process_killedAtRandomMoments_losesNoAcknowledgedAnswer() throws Exception {
        QUIET.setLevel(Level.SEVERE);
        System.out.println("KilledTest: " + KILLS + " kills, -Dpytajnik.seed=" + SEED);
        Random random = new Random(SEED);
        Set<String> acknowledged = new HashSet<>();
        try (MockWebServer server = new MockWebServer()) {
            server.setDispatcher(forgetful(new Random(SEED)));
            server.start();
            String address = server.url("/").toString();
            begin(address);
            for (int i = 0; i < KILLS; i++) acknowledged.addAll(untilKilled(address, random.nextInt(400)));
            finish(address);
        }
        System.out.println(
                "KilledTest: " + acknowledged.size() + " answers acknowledged, " + arrived.size() + " arrived");
        assertThat(acknowledged).isNotEmpty();
        assertThat(arrived).containsKeys(acknowledged.toArray(String[]::new));
        assertThat(arrived.values()).doesNotHaveDuplicates();
    }

    /** Settles what it is sent; every third time the answer is lost. */
    private Dispatcher forgetful(Random random) {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String path = request.getPath();
                if (path.endsWith("/me"))
                    return Answers.json("{\"id\":\"" + Answers.STUDENT + "\",\"role\":\"STUDENT\",\"name\":\"Ola\"}");
                if (!path.endsWith("/responses")) return Answers.json(Answers.attempt(Answers.ATTEMPT, "OPEN"));
                String body = request.getBody().readString(StandardCharsets.UTF_8);
                if (!body.endsWith("}")) return Answers.problem(400, "malformed"); // killed while sending
                String outcomes = settled(body);
                return random.nextInt(3) == 0
                        ? new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST)
                        : Answers.json(outcomes);
            }
        };
    }

    private String settled(String body) {
        JsonArray outcomes = new JsonArray();
        for (JsonElement sent : JsonParser.parseString(body).getAsJsonObject().getAsJsonArray("responses")) {
            String id = sent.getAsJsonObject().get("id").getAsString();
            boolean known =
                    arrived.put(id, sent.getAsJsonObject().get("sequence").getAsInt()) != null;
            JsonObject outcome = new JsonObject();
            outcome.addProperty("id", id);
            outcome.addProperty("outcome", known ? "DUPLICATE" : "APPLIED");
            outcomes.add(outcome);
        }
        return "{\"outcomes\":" + outcomes + "}";
    }

    private void begin(String address) throws IOException {
        try (PytajnikClient client = client(address, folder)) {
            client.startAttempt(UUID.fromString(Answers.ASSIGNMENT)).execute();
        }
    }

    private void finish(String address) throws IOException {
        try (PytajnikClient client = client(address, folder)) {
            for (int tries = 0; client.unsent().execute() > 0 && tries < 50; tries++) {
                try {
                    client.sync().execute();
                } catch (IOException lost) {
                    // once more
                }
            }
            assertThat(client.unsent().execute()).isZero();
        }
    }

    /** @return ids of the answers it said it had recorded */
    private Set<String> untilKilled(String address, int millis) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Answering.class.getName(),
                        address,
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        Set<String> said = new HashSet<>();
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("ready");
            Thread killer = new Thread(() -> killAfter(child, millis));
            killer.start();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                assertThat(line.length() > 37 ? line : "").isEmpty(); // a stack trace
                if (line.length() == 37) said.add(line.substring(0, 36));
            }
            killer.join();
        }
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private static void killAfter(Process child, int millis) {
        try {
            child.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        child.toHandle().destroyForcibly(); // Process.destroyForcibly would throw away what it said
    }

    static PytajnikClient client(String address, Path folder) {
        MemoryTokenStore tokens = new MemoryTokenStore();
        tokens.save(new Tokens("a", "r"));
        return PytajnikClient.builder(address)
                .tokenStore(tokens)
                .retries(Retries.none())
                .dataFolder(folder.toFile())
                .build();
    }

    /** The child: says each answer's id and a dot once it is recorded, and syncs now and then on another thread. */
    static final class Answering {
        public static void main(String[] args) throws Exception {
            PytajnikClient client = client(args[0], Path.of(args[1]));
            Attempt attempt = client.resumeAttempt(ATTEMPT).execute();
            System.out.println("ready");
            for (int i = 0; ; i++) {
                System.out.println(attempt.answer(TYPED_ITEM, "odpowiedź " + i).id() + ".");
                if (i % 20 == 0) client.sync().enqueue(new Whatever());
            }
        }
    }

    /** The next one may do better. */
    static final class Whatever implements QuizCall.Callback<SyncReport> {
        @Override
        public void onSuccess(SyncReport report) {}

        @Override
        public void onFailure(Exception failure) {}
    }
}
