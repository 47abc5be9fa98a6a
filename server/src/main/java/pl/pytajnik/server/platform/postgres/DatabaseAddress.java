package pl.pytajnik.server.platform.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** How a database is reached. The driver is named here, for class loaders that keep drivers from each other. */
public record DatabaseAddress(String jdbcUrl, String user, String password) {
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        Connection connection = new Driver().connect(jdbcUrl, properties);
        if (connection == null) {
            throw new SQLException("not the address of a PostgreSQL database");
        }
        return connection;
    }

    @Override
    public String toString() {
        return "DatabaseAddress[" + user + "]";
    }
}
