package pl.pytajnik.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The server as it is packaged, in a process of its own with a database of its own. */
final class ServerProcess implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Process process;
    private final Path data;
    private final int port;

    private ServerProcess(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    /**
     * Returns when it listens.
     *
     * @param properties such as {@code quarkus.shutdown.timeout=1s}
     */
    static ServerProcess start(Path folder, String... properties) throws IOException {
        int port = freePort();
        Path data = folder.resolve("data");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dpytajnik.data=" + data,
                "-Dquarkus.http.port=" + port));
        Stream.of(properties).map("-D"::concat).forEach(command::add);
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        awaitListening(process);
        return new ServerProcess(process, data, port);
    }

    private static void awaitListening(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Listening on")) {
                return;
            }
        }
        throw new IOException("the server did not start: " + said);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    HalfRequest signingUp() throws IOException {
        return HalfRequest.send(
                port,
                "/api/v1/teachers",
                "{\"email\":\"ala@example.org\",\"password\":\"dlugie haslo 123\",\"name\":\"Ala\"}");
    }

    /** SIGTERM, where there are signals. */
    void stop() {
        process.destroy();
    }

    /** Asks until an answer says that the connection ends with it. */
    void awaitLastAnswers() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isLast()) {
            if (System.nanoTime() > end) {
                throw new IOException("answers still keep their connections");
            }
        }
    }

    private boolean isLast() throws IOException {
        HttpURLConnection request = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/q/health/live")
                .toURL()
                .openConnection();
        request.getResponseCode();
        return "close".equalsIgnoreCase(request.getHeaderField("Connection"));
    }

    boolean hasEndedWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Without the blank at its end. */
    String databaseLog() throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postgres.log"));
        return String.join("\n", lines).strip();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
