package pl.pytajnik.server.platform.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import pl.pytajnik.server.platform.postgres.DatabaseAddress;
import pl.pytajnik.server.platform.postgres.Durability;
import pl.pytajnik.server.platform.postgres.LocalPostgres;

/** A PostgreSQL of its own for a test class, and empty databases on it. */
final class Databases implements AutoCloseable {
    private final LocalPostgres postgres;
    private int made;

    Databases(Path folder) {
        postgres = LocalPostgres.start(folder, Path.of("target", "postgres"), Durability.THROW_AWAY);
    }

    DatabaseAddress empty() throws SQLException {
        String name = "test" + ++made;
        execute(address("postgres"), "create database " + name);
        return address(name);
    }

    private DatabaseAddress address(String name) {
        return new DatabaseAddress(
                postgres.jdbcUrl().replaceFirst("/postgres$", "/" + name), postgres.user(), postgres.password());
    }

    static void execute(DatabaseAddress database, String command) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    static long number(DatabaseAddress database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Rows by table. */
    static Map<String, Long> rows(DatabaseAddress database) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = database.connect()) {
            for (String table : new Catalogue(connection).tables()) {
                rows.put(table, number(database, "select count(*) from " + Catalogue.quoted(table)));
            }
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
