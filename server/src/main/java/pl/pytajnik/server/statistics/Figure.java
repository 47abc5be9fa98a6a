package pl.pytajnik.server.statistics;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A number, or why there is none. Exactly one of the two is null; the number is finite.
 *
 * @param value null when there is none
 * @param missing why there is no value
 */
public record Figure(@Nullable Double value, @Nullable Gap missing) {
    public Figure {
        if ((value == null) == (missing == null)) {
            throw new IllegalArgumentException("either value or missing must be null: " + value + ", " + missing);
        }
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("value must be finite: " + value);
        }
    }

    static Figure of(double value) {
        return new Figure(value, null);
    }

    static Figure missing(Gap gap) {
        return new Figure(null, gap);
    }

    /** Another figure made of this one; missing when this one is. */
    Figure map(DoubleUnaryOperator change) {
        return value == null ? this : of(change.applyAsDouble(value));
    }
}
