package pl.pytajnik.server.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import pl.pytajnik.server.platform.postgres.DatabaseAddress;

/**
 * Writes a database to a file, all of it as it was at one moment, while others go on reading and writing. Rows go
 * through, they are never all in memory. Who has the file has all secrets that are in the database.
 */
public final class MakingBackup {
    private final DatabaseAddress database;

    public MakingBackup(DatabaseAddress database) {
        this.database = database;
    }

    /**
     * The file is there when it is whole, and only its owner may read it.
     *
     * @return the number of rows in it
     * @throws BackupRefused when the file is there already or the database has no tables of ours
     */
    public long to(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new BackupRefused(file + " is there already; name a new file.");
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        try {
            long rows = write(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return rows;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private long write(Path file) throws IOException, SQLException {
        Files.createFile(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                EntriesOut entries = new EntriesOut(Channels.newOutputStream(channel));
                Connection connection = database.connect()) {
            long rows = write(entries, connection);
            channel.force(true);
            return rows;
        }
    }

    private static long write(EntriesOut entries, Connection connection) throws IOException, SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        Catalogue catalogue = new Catalogue(connection);
        if (!catalogue.tables().contains("account")) {
            throw new BackupRefused("there is nothing of Pytajnik in the database.");
        }
        entries.lines(Entry.FORMAT, List.of(Entry.FORMAT_VERSION));
        entries.lines(Entry.MIGRATIONS, catalogue.migrations());
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        long rows = 0;
        for (String table : catalogue.tables()) {
            List<String> columns = catalogue.columns(table);
            entries.lines(Entry.COLUMNS + table, columns);
            try (OutputStream out = entries.begin(Entry.ROWS + table)) {
                rows += copy.copyOut("copy " + columnsOf(table, columns) + " to stdout", out);
            }
        }
        entries.lines(Entry.SEQUENCES, catalogue.sequences());
        entries.finish();
        return rows;
    }

    static String columnsOf(String table, List<String> columns) {
        return Catalogue.quoted(table)
                + columns.stream().map(Catalogue::quoted).collect(Collectors.joining(", ", " (", ")"));
    }
}
