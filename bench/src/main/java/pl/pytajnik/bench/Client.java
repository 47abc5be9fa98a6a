package pl.pytajnik.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okio.Buffer;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.store.Change;
import pl.pytajnik.client.store.FolderStore;
import pl.pytajnik.client.store.Journal;
import pl.pytajnik.client.testing.FakeQuiz;
import pl.pytajnik.client.testing.FakeServer;

/**
 * {@code ./pytajnik bench client}: the client library's figures of speed, each beside its limit and what the disk or the network
 * alone takes for as many bytes.
 */
public final class Client {
    private static final int WARM_UP = 500;
    private static final int ANSWERS = 1_000;
    private static final int UPLOADS = 5;
    private static final int ENTRIES = 10_000;
    private static final int OPENINGS = 7;
    private static final String ANSWER = "w roku 1543, w Norymberdze";

    private final Path folder;
    private final List<Row> rows = new ArrayList<>();

    private Client(Path folder) {
        this.folder = folder;
    }

    /** @param args a folder on the disk to measure; takes less than a minute and prints one table */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args[0]), "client");
        Client client = new Client(folder);
        client.answering();
        client.uploading();
        client.opening();
        client.rows.forEach(row -> System.out.println(row.line()));
    }

    /** Answers and bare writes by turns, so that both meet the same disk. */
    private void answering() throws Exception {
        try (FakeServer server = FakeServer.start();
                PytajnikClient client = client(server, new OkHttpClient(), "answering");
                RandomAccessFile bare =
                        new RandomAccessFile(folder.resolve("bare").toFile(), "rw")) {
            Attempt attempt = begun(server, client);
            UUID item = attempt.questions().get(0).itemId();
            for (int i = 0; i < WARM_UP; i++) attempt.answer(item, ANSWER);
            byte[] bytes = new byte[(int) (journalBytes("answering") / WARM_UP)];
            double[] answered = new double[ANSWERS];
            double[] written = new double[ANSWERS];
            for (int i = 0; i < ANSWERS; i++) {
                answered[i] = millis(() -> attempt.answer(item, ANSWER));
                written[i] = millis(() -> write(bare, bytes));
            }
            Arrays.sort(answered);
            Arrays.sort(written);
            rows.add(Row.below("an answer durable, median", median(answered), "ms", 5));
            rows.add(Row.of("an answer durable, 99th of 100", answered[ANSWERS * 99 / 100], "ms"));
            rows.add(Row.of("write and fsync of its " + bytes.length + " bytes, median", median(written), "ms"));
            rows.add(Row.of("the same, 99th of 100", written[ANSWERS * 99 / 100], "ms"));
            rows.add(Row.of("an answer : that, medians", median(answered) / median(written), "times"));
        }
    }

    private static void write(RandomAccessFile file, byte[] bytes) throws IOException {
        file.write(bytes);
        file.getFD().sync();
    }

    private void uploading() throws Exception {
        double[] uploaded = new double[UPLOADS];
        double[] bare = new double[UPLOADS];
        for (int i = 0; i < UPLOADS; i++) {
            Traffic traffic = new Traffic();
            OkHttpClient http =
                    new OkHttpClient.Builder().addInterceptor(traffic::seen).build();
            try (FakeServer server = FakeServer.start();
                    PytajnikClient client = client(server, http, "uploading" + i)) {
                Attempt attempt = begun(server, client);
                UUID item = attempt.questions().get(0).itemId();
                for (int n = 0; n < ANSWERS; n++) attempt.answer(item, ANSWER);
                traffic.forget();
                uploaded[i] = millis(() -> client.sync().execute());
                if (server.responses(attempt.id()).size() != ANSWERS)
                    throw new IllegalStateException("not all answers arrived");
            }
            bare[i] = traffic.again();
        }
        Arrays.sort(uploaded);
        Arrays.sort(bare);
        rows.add(Row.below("1,000 queued answers uploaded, median of 5", median(uploaded), "ms", 3_000));
        rows.add(Row.of("as many bytes there and back by bare HTTP", median(bare), "ms"));
        rows.add(Row.of("uploading : that", median(uploaded) / median(bare), "times"));
    }

    /** What went over the wire, to be sent once more by nobody but the HTTP library. */
    private static final class Traffic {
        private static final MediaType JSON = MediaType.get("application/json");

        private final List<byte[]> sent = Collections.synchronizedList(new ArrayList<>());
        private final List<byte[]> received = Collections.synchronizedList(new ArrayList<>());

        Response seen(okhttp3.Interceptor.Chain chain) throws IOException {
            RequestBody body = chain.request().body();
            Buffer buffer = new Buffer();
            if (body != null) body.writeTo(buffer);
            sent.add(buffer.readByteArray());
            Response response = chain.proceed(chain.request());
            received.add(response.peekBody(Long.MAX_VALUE).bytes());
            return response;
        }

        void forget() {
            sent.clear();
            received.clear();
        }

        double again() throws Exception {
            try (MockWebServer server = new MockWebServer()) {
                for (byte[] answer : received) server.enqueue(new MockResponse().setBody(new Buffer().write(answer)));
                server.start();
                OkHttpClient http = new OkHttpClient();
                return millis(() -> {
                    for (byte[] body : sent) post(http, new Request.Builder().url(server.url("/")), body);
                });
            }
        }

        private static void post(OkHttpClient http, Request.Builder to, byte[] body) throws IOException {
            try (Response response = http.newCall(
                            to.post(RequestBody.create(body, JSON)).build())
                    .execute()) {
                response.peekBody(Long.MAX_VALUE).bytes();
            }
        }
    }

    private void opening() throws Exception {
        String value = "x".repeat((int) (journalBytes("answering") / (WARM_UP + ANSWERS)) - 50);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) changes.add(Change.put(new UUID(i, i).toString(), value));
        try (Journal journal = new FolderStore(folder.toFile()).open("long")) {
            journal.append(changes);
        }
        double[] opened = new double[OPENINGS];
        double[] read = new double[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            String[] said = inAFreshMachine().split(" ");
            read[i] = Double.parseDouble(said[0]);
            opened[i] = Double.parseDouble(said[1]);
        }
        Arrays.sort(opened);
        Arrays.sort(read);
        rows.add(Row.below("a journal of 10,000 opened, cold, median of 7", median(opened), "ms", 200));
        rows.add(Row.of("reading its bytes", median(read), "ms"));
    }

    private String inAFreshMachine() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opening.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            if (line == null) throw new IllegalStateException("the opening process said nothing");
            return line;
        }
    }

    /** The child: says how long reading and opening take, in milliseconds. */
    static final class Opening {
        public static void main(String[] args) throws Exception {
            Path folder = Path.of(args[0]);
            double read = millis(() -> Files.readAllBytes(folder.resolve("long.journal")));
            double opened = millis(() -> open(folder));
            System.out.println(read + " " + opened);
        }

        private static void open(Path folder) throws IOException {
            try (Journal journal = new FolderStore(folder.toFile()).open("long")) {
                if (journal.entries().size() != ENTRIES) throw new IllegalStateException("entries are missing");
            }
        }
    }

    private PytajnikClient client(FakeServer server, OkHttpClient http, String name) {
        return PytajnikClient.builder(server.address())
                .httpClient(http)
                .dataFolder(folder.resolve(name).toFile())
                .build();
    }

    private static Attempt begun(FakeServer server, PytajnikClient client) throws IOException {
        UUID quiz = server.assign(FakeQuiz.titled("Kopernik").typed("Kiedy je wydano?", "1543"));
        client.join(server.joinCode(), "Ola", "1234").execute();
        return client.startAttempt(quiz).execute();
    }

    private long journalBytes(String name) throws IOException {
        try (var files = Files.list(folder.resolve(name))) {
            return files.filter(file -> file.toString().endsWith("-outbox.journal"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    /** Something that takes time. */
    private interface Step {
        void run() throws Exception;
    }

    private static double millis(Step step) throws Exception {
        long begun = System.nanoTime();
        step.run();
        return (System.nanoTime() - begun) / 1e6;
    }
}
