package pl.pytajnik.server.platform.problem;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a database that cannot be reached from a statement it refused. */
final class DatabaseGone {
    private static final String CONNECTION_EXCEPTION = "08";
    /** It is being stopped, has crashed or is just starting. */
    private static final String SHUTDOWN = "57P0";

    private DatabaseGone() {}

    static Optional<SQLException> behind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(DatabaseGone::isGone)
                .findFirst();
    }

    /** No connection to be had in time has no state of SQL. */
    private static boolean isGone(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.startsWith(CONNECTION_EXCEPTION) || state.startsWith(SHUTDOWN);
    }
}
