package pl.pytajnik.content.number;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A part of a whole as it stands in a sentence: „dwie trzecie”, „ponad połowę”, „1/3”.
 *
 * @param first its first token, counted in the sentence; a hedge („ponad”) belongs to it
 * @param bare the first token behind the hedge
 * @param end one past its last token
 * @param parts how many parts it is: 2
 * @param of how many the whole has: 3
 */
public record Share(int first, int bare, int end, int parts, int of) {
    /** Between nought and one. */
    public BigDecimal value() {
        return BigDecimal.valueOf(parts).divide(BigDecimal.valueOf(of), MathContext.DECIMAL64);
    }

    /** The same as a number, whose value has no end for most. */
    public Quantity quantity(boolean written) {
        return new Quantity(first, bare, end, value(), written);
    }
}
