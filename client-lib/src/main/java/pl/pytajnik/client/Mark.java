package pl.pytajnik.client;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.json.Timestamps;
import pl.pytajnik.client.model.AttemptView;
import pl.pytajnik.client.model.Ticker;

/** When an attempt started, by the device's two clocks. Immutable. */
final class Mark {
    private final long wall;
    private final long ticks;
    private final String boot;

    /**
     * @param wall milliseconds since 1970-01-01T00:00:00Z
     * @param ticks milliseconds of the ticker of this boot
     */
    private Mark(long wall, long ticks, String boot) {
        this.wall = wall;
        this.ticks = ticks;
        this.boot = boot;
    }

    /** It starts now. */
    static Mark now(long wall, Ticker ticker) {
        return new Mark(wall, ticker.elapsedMillis(), ticker.boot());
    }

    /** It started as the server has just told. */
    static Mark of(AttemptView view, Ticker ticker) {
        Long asOf = view.asOfMillis();
        long since = asOf == null ? 0 : Math.max(0, asOf - view.startedAtMillis());
        return new Mark(view.startedAtMillis(), ticker.elapsedMillis() - since, ticker.boot());
    }

    static Mark of(String text) throws MismatchException {
        Json json = Json.parse(text);
        return new Mark(json.instant("startedAt"), ticks(json), json.text("boot"));
    }

    private static long ticks(Json json) throws MismatchException {
        Long ticks = json.wholeOrNull("ticks");
        return ticks == null ? 0 : ticks;
    }

    long wall() {
        return wall;
    }

    /** @return milliseconds since the start, null when the ticker has begun anew since */
    @Nullable
    Long elapsed(Ticker ticker) {
        return boot.equals(ticker.boot()) ? Long.valueOf(Math.max(0, ticker.elapsedMillis() - ticks)) : null;
    }

    String text() {
        JsonObject json = new JsonObject();
        json.addProperty("startedAt", Timestamps.format(wall));
        json.addProperty("ticks", ticks);
        json.addProperty("boot", boot);
        return json.toString();
    }
}
