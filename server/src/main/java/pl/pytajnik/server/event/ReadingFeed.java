package pl.pytajnik.server.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Somebody catches up with what happened. */
@ApplicationScoped
public class ReadingFeed {
    private final Events events;
    private final Clock clock;
    private final Duration keep;

    ReadingFeed(Events events, Clock clock, @ConfigProperty(name = "pytajnik.events.keep") Duration keep) {
        this.events = events;
        this.clock = clock;
        this.keep = keep;
    }

    EventsView by(UUID teacher, @Nullable String after, List<EventType> types, int limit) {
        Instant now = clock.instant();
        FeedCursor from = FeedCursor.read(after, now).checked(now, keep);
        events.number();
        List<Event> found = events.after(from.position(), teacher, types, limit + 1);
        List<Event> shown = found.subList(0, Math.min(limit, found.size()));
        long read = shown.isEmpty()
                ? from.position()
                : Objects.requireNonNull(shown.get(shown.size() - 1).position());
        return new EventsView(
                shown.stream().map(EventView::of).toList(),
                new FeedCursor(read, now).text(),
                found.size() > shown.size());
    }
}
