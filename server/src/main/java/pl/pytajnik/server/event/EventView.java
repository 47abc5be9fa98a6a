package pl.pytajnik.server.event;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What happened, as the feed shows it.
 *
 * @param id the same in the feed and in every try to deliver it
 * @param type a name that never changes its meaning, such as {@code attempt.submitted}
 * @param happenedAt when the thing was done, not when it was sent
 * @param data depends on the type; ids, times and scores
 */
public record EventView(UUID id, String type, Instant happenedAt, Map<String, Object> data) {
    static EventView of(Event event) {
        return new EventView(event.id(), event.type(), event.happenedAt(), event.data());
    }
}
