package pl.pytajnik.server.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * Which part of a list is wanted; a resource takes it as {@code @BeanParam @Valid PageQuery}. Lists are sorted by id,
 * newest first: {@code where id < :before order by id desc}, with {@link #fetch()} rows at most.
 */
public class PageQuery {
    private static final UUID AFTER_EVERY_ID = new UUID(-1L, -1L);
    private static final int CURSOR_BYTES = 16;

    /** How many at most. */
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(100)
    public int limit;

    /** The {@code next} of the part before; without it, the first part. */
    @QueryParam("cursor")
    @Size(max = 50)
    public @Nullable String cursor;

    public int limit() {
        return limit;
    }

    /** One row more than asked for, which tells whether another part follows. */
    public int fetch() {
        return limit + 1;
    }

    /** Rows with ids below this one are wanted. */
    public UUID before() {
        return cursor == null ? AFTER_EVERY_ID : decoded(cursor);
    }

    static String cursorAt(UUID id) {
        ByteBuffer bytes = ByteBuffer.allocate(CURSOR_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static UUID decoded(String cursor) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == CURSOR_BYTES) {
                return new UUID(bytes.getLong(), bytes.getLong());
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below, like every other cursor that is not ours
        }
        throw Problem.invalid(FieldError.of("/cursor", WrongValue.NOT_A_CURSOR));
    }
}
