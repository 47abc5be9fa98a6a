package pl.pytajnik.server.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** What happened to a teacher's quizzes, in an order that never changes. */
@Path("/api/v1/events")
@RolesAllowed(Role.TEACHERS)
public class EventsResource {
    private final ReadingFeed reading;
    private final Caller caller;

    public EventsResource(ReadingFeed reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    /**
     * Read what happened. Oldest first and without gaps: keep {@code next} and pass it as {@code after} the next time,
     * also when nothing had come yet. An {@code after} that is no longer kept answers 410.
     *
     * @param after the {@code next} of an earlier answer; without it, from the oldest event that is kept
     * @param types only events of these types; all when left out
     * @param limit how many events at most
     */
    @GET
    public EventsView read(
            @QueryParam("after") @Size(max = 100) @Nullable String after,
            @QueryParam("type") @Size(max = 20) List<EventType> types,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return reading.by(caller.id(), after, types, limit);
    }
}
