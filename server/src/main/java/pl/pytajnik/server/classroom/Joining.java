package pl.pytajnik.server.classroom;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whether new students get in by the code. Those who are in sign in by it in any case.
 *
 * @param open whether new students get in by the code
 * @param until null: until it is switched off
 */
record Joining(@NotNull Boolean open, @Nullable Instant until) {
    Joining {
        until = until == null ? null : until.truncatedTo(ChronoUnit.MILLIS);
    }
}
