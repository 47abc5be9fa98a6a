package pl.pytajnik.server.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import pl.pytajnik.server.platform.postgres.DatabaseAddress;

/**
 * Puts a backup into an empty database: the schema as it was, the rows, then the migrations that have come since. All
 * of it or nothing.
 */
public final class RestoringBackup {
    private final DatabaseAddress database;

    public RestoringBackup(DatabaseAddress database) {
        this.database = database;
    }

    /**
     * @return the number of rows put back
     * @throws BackupRefused when the database is not empty, or the file is not a whole backup that this version reads
     */
    public long from(Path file) throws IOException, SQLException {
        if (!Files.isReadable(file)) {
            throw new BackupRefused(file + " is not there, or cannot be read.");
        }
        try (BackupFile backup = BackupFile.checked(file)) {
            refuseUnlessEmpty();
            return restore(backup);
        }
    }

    private void refuseUnlessEmpty() throws SQLException {
        try (Connection connection = database.connect()) {
            if (new Catalogue(connection).hasTables()) {
                throw new BackupRefused("the database is not empty; a backup is put into an empty one only"
                        + " (--data names another folder).");
            }
        }
    }

    private long restore(BackupFile backup) throws IOException, SQLException {
        Schema schema = new Schema(database);
        boolean done = false;
        try {
            schema.migrate(backup.lines(Entry.MIGRATIONS));
            long rows = load(backup);
            schema.migrate(Schema.scripts());
            done = true;
            return rows;
        } finally {
            if (!done) {
                schema.clean();
            }
        }
    }

    private long load(BackupFile backup) throws IOException, SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            List<String> tables = new Catalogue(connection).tables();
            run(connection, "truncate " + tables.stream().map(Catalogue::quoted).collect(Collectors.joining(", ")));
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            long rows = 0;
            for (String table : backup.tables()) {
                run(connection, "alter table " + Catalogue.quoted(table) + " disable trigger user");
                try (InputStream in = backup.open(Entry.ROWS + table)) {
                    rows += copy.copyIn(
                            "copy " + MakingBackup.columnsOf(table, backup.lines(Entry.COLUMNS + table))
                                    + " from stdin",
                            in);
                }
                run(connection, "alter table " + Catalogue.quoted(table) + " enable trigger user");
            }
            setSequences(connection, backup.lines(Entry.SEQUENCES));
            connection.commit();
            return rows;
        }
    }

    private static void setSequences(Connection connection, List<String> sequences) throws SQLException {
        for (String line : sequences) {
            String[] parts = line.split(" ");
            try (PreparedStatement set = connection.prepareStatement("select setval(cast(? as regclass), ?)")) {
                set.setString(1, Catalogue.quoted(parts[0]));
                set.setLong(2, Long.parseLong(parts[1]));
                set.execute();
            }
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
