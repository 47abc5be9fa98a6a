package pl.pytajnik.exchange.format;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A file as a whole cannot be read. */
public final class Unreadable extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final transient @Nullable Place place;

    /** @param detail for developers; people read the fault's own sentence */
    public Unreadable(Fault fault, @Nullable Place place, String detail) {
        super(fault + (place == null ? "" : " at " + place) + ": " + detail);
        this.fault = fault;
        this.place = place;
    }

    public Unreadable(Fault fault, String detail) {
        this(fault, null, detail);
    }

    public Fault fault() {
        return fault;
    }

    /** Where it stopped; null when that cannot be said. */
    public @Nullable Place place() {
        return place;
    }
}
