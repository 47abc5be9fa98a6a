package pl.pytajnik.server.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL of our own on the loopback address, with its files in a data folder. Starting makes what is missing;
 * a server that still runs from the same folder (its owner was killed) is taken over as it is. One process uses a
 * folder at a time. {@link #close()} stops the server. Not thread-safe.
 */
public final class LocalPostgres implements AutoCloseable {
    private static final String OWNER = "pytajnik";
    private static final int ATTEMPTS_AT_A_PORT = 3;
    private static final int PORT_LINE_OF_PID_FILE = 3;

    private final DataFolder folder;
    private final PostgresCommands commands;
    private final String password;
    private final int port;

    private LocalPostgres(DataFolder folder, PostgresCommands commands, String password, int port) {
        this.folder = folder;
        this.commands = commands;
        this.password = password;
        this.port = port;
    }

    /** The durable one, with programs and files in {@code dataFolder}. */
    public static LocalPostgres start(Path dataFolder) {
        return start(dataFolder, dataFolder, Durability.KEEP);
    }

    /**
     * @param binaries where the programs are unpacked; may be shared
     * @throws CannotStartDatabase when it cannot be had, with one line that says why
     */
    public static LocalPostgres start(Path dataFolder, Path binaries, Durability durability) {
        DataFolder folder = DataFolder.open(dataFolder);
        try {
            Files.createDirectories(binaries);
            Path home = PostgresBinaries.unpackedIn(binaries.toAbsolutePath());
            return start(folder, new PostgresCommands(home, folder), durability);
        } catch (IOException e) {
            folder.close();
            throw new CannotStartDatabase("PostgreSQL could not be started in " + folder.root() + ": " + e, e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /**
     * The database of a server that runs on this folder; empty when none does.
     *
     * @throws CannotStartDatabase when that server has not come so far yet
     */
    public static Optional<DatabaseAddress> ofAnotherProcess(Path dataFolder) {
        Path root = dataFolder.toAbsolutePath().normalize();
        if (!DataFolder.isInUse(root)) {
            return Optional.empty();
        }
        try {
            int port = portOfRunning(root.resolve("database"));
            String password = Files.readString(root.resolve("password")).strip();
            return Optional.of(new DatabaseAddress(urlOf(port), OWNER, password));
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new CannotStartDatabase("the server on " + root + " is just starting; try again.", e);
        }
    }

    private static LocalPostgres start(DataFolder folder, PostgresCommands commands, Durability durability)
            throws IOException {
        String password = folder.password();
        if (Files.notExists(folder.database())) {
            commands.makeDatabase(OWNER);
        }
        int port =
                commands.isRunning() ? portOfRunning(folder.database()) : startOnFreePort(folder, commands, durability);
        return new LocalPostgres(folder, commands, password, port);
    }

    private static int startOnFreePort(DataFolder folder, PostgresCommands commands, Durability durability)
            throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS_AT_A_PORT; attempt++) {
            int port = freePort();
            if (commands.start(port, durability)) {
                return port;
            }
        }
        throw new CannotStartDatabase("PostgreSQL did not start; " + folder.log() + " says why.");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static int portOfRunning(Path database) throws IOException {
        List<String> lines = Files.readAllLines(database.resolve("postmaster.pid"));
        return Integer.parseInt(lines.get(PORT_LINE_OF_PID_FILE).strip());
    }

    public String jdbcUrl() {
        return urlOf(port);
    }

    private static String urlOf(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return OWNER;
    }

    public String password() {
        return password;
    }

    /** Lets go of the folder and leaves the server running, as a process that is killed does. */
    void abandon() {
        folder.close();
    }

    @Override
    public void close() {
        try {
            commands.stop();
        } catch (IOException e) {
            throw new CannotStartDatabase("PostgreSQL could not be stopped: " + e, e);
        } finally {
            folder.close();
        }
    }
}
