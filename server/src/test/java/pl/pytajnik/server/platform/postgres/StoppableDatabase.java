package pl.pytajnik.server.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A database that goes away under whoever uses it and comes back at the same port. */
public final class StoppableDatabase implements AutoCloseable {
    private final DataFolder folder;
    private final PostgresCommands commands;
    private final int port;

    private StoppableDatabase(DataFolder folder, PostgresCommands commands, int port) {
        this.folder = folder;
        this.commands = commands;
        this.port = port;
    }

    public static StoppableDatabase start() throws IOException {
        DataFolder folder = DataFolder.open(Files.createTempDirectory("pytajnik-stoppable"));
        folder.password();
        Path home = PostgresBinaries.unpackedIn(Path.of("target", "postgres").toAbsolutePath());
        PostgresCommands commands = new PostgresCommands(home, folder);
        commands.makeDatabase("pytajnik");
        StoppableDatabase database = new StoppableDatabase(folder, commands, freePort());
        database.comeBack();
        return database;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public DatabaseAddress address() throws IOException {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "pytajnik", folder.password());
    }

    public void goAway() throws IOException {
        commands.stop();
    }

    public void comeBack() throws IOException {
        if (!commands.start(port, Durability.THROW_AWAY)) {
            throw new IOException("the database did not come back at port " + port);
        }
    }

    @Override
    public void close() throws IOException {
        commands.stop();
        folder.close();
    }
}
