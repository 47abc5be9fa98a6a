package pl.pytajnik.client;

import com.google.gson.JsonObject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Timestamps;
import pl.pytajnik.client.model.AttemptView;
import pl.pytajnik.client.model.Clock;
import pl.pytajnik.client.model.Stamp;
import pl.pytajnik.client.model.Ticker;
import pl.pytajnik.client.model.TimeOrderedIds;

/** The device's clocks and the ids made of them. Thread-safe. */
final class Stamping {
    private final Clock clock;
    private final Ticker ticker;
    private final TimeOrderedIds ids;

    Stamping(Clock clock, Ticker ticker) {
        this.clock = clock;
        this.ticker = ticker;
        this.ids = new TimeOrderedIds(clock);
    }

    TimeOrderedIds ids() {
        return ids;
    }

    long millis() {
        return clock.millis();
    }

    Mark now() {
        return Mark.now(clock.millis(), ticker);
    }

    Mark started(AttemptView view) {
        return Mark.of(view, ticker);
    }

    /** @return milliseconds, null when it cannot be told */
    @Nullable
    Long elapsed(@Nullable Mark mark) {
        return mark == null ? null : mark.elapsed(ticker);
    }

    /** @param mark null: it starts now */
    JsonObject start(UUID assignmentId, @Nullable Mark mark) {
        JsonObject start = new JsonObject();
        start.addProperty("assignmentId", assignmentId.toString());
        if (mark == null) return start;
        start.addProperty("startedAt", Timestamps.format(mark.wall()));
        Long elapsed = elapsed(mark);
        if (elapsed != null) start.addProperty("elapsedMillis", elapsed);
        return start;
    }

    Stamp of(int sequence, @Nullable Mark mark) {
        return new Stamp(ids.next(), sequence, clock.millis(), elapsed(mark));
    }
}
