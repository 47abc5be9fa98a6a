package pl.pytajnik.exchange.anki;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * A database that somebody else made: it is only read, nothing of its schema is trusted, no value is longer than a note
 * may be, and who asks for too much work of it is stopped.
 */
final class StrangersDatabase implements AutoCloseable {
    /** Far more than twenty thousand notes need, and some seconds of work. */
    static final int MILLIONS_OF_STEPS = 2000;

    private static final int LONGEST_VALUE = 20_000_000;
    private static final int MILLION = 1_000_000;

    private final Connection connection;

    private StrangersDatabase(Connection connection) {
        this.connection = connection;
    }

    /** @param millionsOfSteps of SQLite's virtual machine, for all that is asked of it together */
    static StrangersDatabase open(Path file, int millionsOfSteps) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
        ProgressHandler.setHandler(connection, MILLION, new ProgressHandler() {
            private int millions;

            @Override
            protected int progress() {
                return ++millions > millionsOfSteps ? 1 : 0;
            }
        });
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma trusted_schema = off");
            statement.execute("pragma query_only = on");
        }
        return new StrangersDatabase(connection);
    }

    Statement statement() throws SQLException {
        return connection.createStatement();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
