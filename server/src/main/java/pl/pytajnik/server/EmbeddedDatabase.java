package pl.pytajnik.server;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import pl.pytajnik.server.platform.postgres.DatabaseAddress;
import pl.pytajnik.server.platform.postgres.LocalPostgres;

/** The database that comes with the server: told to Quarkus by system properties, stopped when the process ends. */
final class EmbeddedDatabase {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";
    private static final long SECONDS_FOR_QUARKUS_TO_STOP = 30;

    private EmbeddedDatabase() {}

    /** Does nothing when an external database is named, nor on a live reload, when ours already runs. */
    static void startUnlessExternal(CountDownLatch released) {
        if (setting(URL).isEmpty()) {
            start(released);
        }
    }

    /** The external database if one is named, that of a server which runs on the data folder, or one started here. */
    static DatabaseAddress reach(CountDownLatch released) {
        Optional<DatabaseAddress> external = setting(URL).map(EmbeddedDatabase::external);
        return external.orElseGet(() -> LocalPostgres.ofAnotherProcess(folder())
                .map(EmbeddedDatabase::told)
                .orElseGet(() -> start(released)));
    }

    private static DatabaseAddress external(String url) {
        return new DatabaseAddress(
                url, setting(USER).orElse(""), setting(PASSWORD).orElse(""));
    }

    private static DatabaseAddress start(CountDownLatch released) {
        LocalPostgres postgres = LocalPostgres.start(folder());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres, released), "stop-postgres"));
        return told(new DatabaseAddress(postgres.jdbcUrl(), postgres.user(), postgres.password()));
    }

    private static DatabaseAddress told(DatabaseAddress database) {
        System.setProperty(URL, database.jdbcUrl());
        System.setProperty(USER, database.user());
        System.setProperty(PASSWORD, database.password());
        return database;
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() ->
                        Optional.ofNullable(System.getenv(name.replace('.', '_').toUpperCase(Locale.ROOT))));
    }

    private static Path folder() {
        return Path.of(Optional.ofNullable(System.getProperty("pytajnik.data"))
                .or(() -> Optional.ofNullable(System.getenv("PYTAJNIK_DATA")))
                .orElse("data"));
    }

    private static void stop(LocalPostgres postgres, CountDownLatch released) {
        try {
            released.await(SECONDS_FOR_QUARKUS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            postgres.close();
        }
    }
}
