package pl.pytajnik.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import pl.pytajnik.server.platform.postgres.LocalPostgres;

/** The database that comes with the server: told to Quarkus by system properties, stopped when the process ends. */
final class EmbeddedDatabase {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final long SECONDS_FOR_QUARKUS_TO_STOP = 30;

    private EmbeddedDatabase() {}

    /** Does nothing when an external database is named, nor on a live reload, when ours already runs. */
    static void startUnlessExternal(CountDownLatch released) {
        if (System.getProperty(URL) != null || System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null) {
            return;
        }
        LocalPostgres postgres = LocalPostgres.start(folder());
        System.setProperty(URL, postgres.jdbcUrl());
        System.setProperty("quarkus.datasource.username", postgres.user());
        System.setProperty("quarkus.datasource.password", postgres.password());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres, released), "stop-postgres"));
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
