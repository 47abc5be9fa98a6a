package pl.pytajnik.content.number;

import java.math.BigDecimal;

/**
 * A number as it stands in a sentence.
 *
 * @param first its first token, counted in the sentence; a hedge („około”) belongs to it
 * @param bare the first token behind the hedge
 * @param end one past its last token
 * @param value what it amounts to, multipliers („tys.”) multiplied in
 * @param written true when it is in words („trzy”)
 */
public record Quantity(int first, int bare, int end, BigDecimal value, boolean written) {
    /** True when the text says „około”, „ponad” or the like. */
    public boolean hedged() {
        return bare > first;
    }
}
