package pl.pytajnik.server.event;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * How far somebody has read, and when that was: events older than the feed keeps may be gone, and a reader must hear of
 * that.
 */
record FeedCursor(long position, Instant readAt) {
    private static final int BYTES = 2 * Long.BYTES;

    /** @param cursor null: from the oldest event that is kept */
    static FeedCursor read(@Nullable String cursor, Instant now) {
        return cursor == null ? new FeedCursor(0, now) : decoded(cursor);
    }

    /** Refuses a cursor that was given out before the oldest event still kept. */
    FeedCursor checked(Instant now, Duration keep) {
        if (readAt.isBefore(now.minus(keep))) {
            throw Problem.of(ProblemCode.CURSOR_EXPIRED, keep.toDays());
        }
        return this;
    }

    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES).putLong(position).putLong(readAt.getEpochSecond());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static FeedCursor decoded(String cursor) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == BYTES) {
                return new FeedCursor(bytes.getLong(), Instant.ofEpochSecond(bytes.getLong()));
            }
        } catch (IllegalArgumentException | java.time.DateTimeException notOurs) {
            // answered below, like every other cursor that is not ours
        }
        throw Problem.invalid(FieldError.of("/after", WrongValue.NOT_A_CURSOR));
    }
}
