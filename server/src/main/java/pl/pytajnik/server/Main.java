package pl.pytajnik.server;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.postgres.CannotStartDatabase;
import pl.pytajnik.server.platform.postgres.DatabaseAddress;

/**
 * Starts the server, or does one thing for the administrator ({@code admin …}). The server: first its own PostgreSQL, unless an external one is named, then Quarkus. When the process ends,
 * Quarkus lets go of its connections before the database is stopped.
 */
@QuarkusMain
public final class Main {
    private static final int CANNOT_START = 2;

    Main() {}

    public static void main(String... arguments) {
        CountDownLatch released = new CountDownLatch(1);
        if (AdminCommands.areMeant(arguments) || FileCommands.areMeant(arguments)) {
            administer(released, arguments);
        } else if (!ApplicationLifecycleManager.isAppCDSGeneration()) {
            prepare(released);
        }
        var exit = ApplicationLifecycleManager.getDefaultExitCodeHandler();
        Quarkus.run(
                Started.class,
                (code, error) -> {
                    tell(error);
                    released.countDown();
                    exit.accept(code, error);
                },
                arguments);
    }

    /** What keeps Quarkus from starting, which it may not have said itself. */
    private static void tell(@Nullable Throwable error) {
        if (error != null) {
            Throwable cause = error;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            System.err.println("pytajnik: it stops: " + cause.getMessage());
        }
    }

    /** Files are written and read here; what is done to accounts is left to {@link Started}, with no port open. */
    private static void administer(CountDownLatch released, String... arguments) {
        try {
            DatabaseAddress database = EmbeddedDatabase.reach(released);
            if (AdminFiles.isMeant(arguments)) {
                int code = AdminFiles.run(database, arguments[1], Path.of(arguments[2]));
                released.countDown();
                System.exit(code);
            }
        } catch (CannotStartDatabase e) {
            System.err.println("pytajnik: " + e.getMessage());
            System.exit(CANNOT_START);
        }
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
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
