package pl.pytajnik.server.platform.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which entries are wanted; null means all. */
public class AuditFilter {
    /** The id of the account that did it. */
    @QueryParam("actor")
    public @Nullable UUID actor;

    /** Only entries of what was done so. */
    @QueryParam("action")
    public @Nullable AuditAction action;

    /** The first moment wanted. */
    @QueryParam("from")
    public @Nullable Instant from;

    /** The first moment not wanted any more. */
    @QueryParam("to")
    public @Nullable Instant to;
}
