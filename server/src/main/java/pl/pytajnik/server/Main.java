package pl.pytajnik.server;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.CountDownLatch;
import pl.pytajnik.server.platform.postgres.CannotStartDatabase;

/**
 * Starts the server: first its own PostgreSQL, unless an external one is named, then Quarkus. When the process ends,
 * Quarkus lets go of its connections before the database is stopped.
 */
@QuarkusMain
public final class Main {
    private static final int CANNOT_START = 2;

    Main() {}

    public static void main(String... arguments) {
        CountDownLatch released = new CountDownLatch(1);
        if (!ApplicationLifecycleManager.isAppCDSGeneration()) {
            prepare(released);
        }
        var exit = ApplicationLifecycleManager.getDefaultExitCodeHandler();
        Quarkus.run(
                Started.class,
                (code, error) -> {
                    released.countDown();
                    exit.accept(code, error);
                },
                arguments);
    }

    private static void prepare(CountDownLatch released) {
        try {
            if (Boolean.getBoolean("pytajnik.start")) { // not on a live reload, when the port is rightly ours
                HttpPort.requireFree();
            }
            EmbeddedDatabase.startUnlessExternal(released);
        } catch (CannotStartDatabase | HttpPort.Taken e) {
            System.err.println("pytajnik: " + e.getMessage());
            System.exit(CANNOT_START);
        }
    }
}
