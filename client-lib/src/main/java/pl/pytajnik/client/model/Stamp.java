package pl.pytajnik.client.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the client gives to a response when it is made, and what makes it the same one when it is sent again. Immutable. */
public final class Stamp extends Value {
    private final UUID id;
    private final int sequence;
    private final long answeredAtMillis;
    private final @Nullable Long elapsedMillis;

    /**
     * @param sequence from 1, growing within the attempt
     * @param answeredAtMillis since 1970-01-01T00:00:00Z
     * @param elapsedMillis since the attempt's start by a clock that nobody can set; null: the device cannot tell
     */
    public Stamp(UUID id, int sequence, long answeredAtMillis, @Nullable Long elapsedMillis) {
        if (sequence < 1) throw new IllegalArgumentException("sequence: " + sequence + " is below 1");
        this.id = id;
        this.sequence = sequence;
        this.answeredAtMillis = answeredAtMillis;
        this.elapsedMillis = elapsedMillis;
    }

    public UUID id() {
        return id;
    }

    public int sequence() {
        return sequence;
    }

    public long answeredAtMillis() {
        return answeredAtMillis;
    }

    /** @return null when the device could not tell */
    public @Nullable Long elapsedMillis() {
        return elapsedMillis;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {
            "id", id, "sequence", sequence, "answeredAtMillis", answeredAtMillis, "elapsedMillis", elapsedMillis
        };
    }
}
