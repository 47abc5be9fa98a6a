package pl.pytajnik.server.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code initdb} and {@code pg_ctl}, run and waited for. */
final class PostgresCommands {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path bin;
    private final DataFolder folder;

    PostgresCommands(Path home, DataFolder folder) {
        this.bin = home.resolve("bin");
        this.folder = folder;
    }

    /** Makes the database in a folder of its own and moves it into place when it is whole. */
    void makeDatabase(String owner) throws IOException {
        Path unfinished = folder.root().resolve("database.unfinished");
        PostgresBinaries.delete(unfinished);
        Outcome outcome = run(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + owner,
                "--pwfile=" + folder.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
        if (outcome.code() != 0) {
            throw new CannotStartDatabase("PostgreSQL could not make its database: " + outcome.lastLine());
        }
        Files.move(unfinished, folder.database());
    }

    boolean isRunning() throws IOException {
        return run("pg_ctl", "status", "--pgdata=" + folder.database()).code() == 0;
    }

    /** Starts the server and waits until it takes connections. False when it did not: its log says why. */
    boolean start(int port, Durability durability) throws IOException {
        String options = "-h 127.0.0.1 -p " + port + " -c unix_socket_directories= -c max_connections=100 "
                + durability.options();
        return run("pg_ctl", "start", "-w", "--pgdata=" + folder.database(), "--log=" + folder.log(), "-o", options)
                        .code()
                == 0;
    }

    void stop() throws IOException {
        run("pg_ctl", "stop", "-w", "--mode=fast", "--pgdata=" + folder.database());
    }

    private Outcome run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder.root(), program, ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .directory(folder.root().toFile());
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("PG"));
            environment.put("LC_ALL", "C");
            Outcome outcome = new Outcome(waitFor(started(builder, command), program), Files.readString(output));
            if (outcome.output().startsWith("unshare:")) {
                throw noOrdinaryUser();
            }
            return outcome;
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static Process started(ProcessBuilder builder, List<String> command) throws IOException {
        try {
            return builder.start();
        } catch (IOException e) {
            if (command.get(0).equals("unshare")) {
                throw noOrdinaryUser();
            }
            throw e;
        }
    }

    private static CannotStartDatabase noOrdinaryUser() {
        return new CannotStartDatabase("PostgreSQL does not run as root, and this machine has no user namespace to run"
                + " it in: start Pytajnik as another user, or name an external PostgreSQL in"
                + " QUARKUS_DATASOURCE_JDBC_URL.");
    }

    private static int waitFor(Process process, String program) {
        try {
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new CannotStartDatabase(program + " did not end within " + PATIENCE.toSeconds() + " seconds.");
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new CannotStartDatabase(program + " was interrupted.", e);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    private static List<String> asOrdinaryUser() {
        return System.getProperty("user.name").equals("root") ? List.of("unshare", "--user") : List.of();
    }

    private record Outcome(int code, String output) {
        String lastLine() {
            return output.lines().filter(line -> !line.isBlank()).reduce("no message", (first, last) -> last);
        }
    }
}
