package pl.pytajnik.content.answer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * A number written out: „sto dwadzieścia trzy tysiące czterysta”, „dwudziesty pierwszy”, „trzy czwarte”.
 *
 * @param end one past its last token
 * @param multiplier the last „tysiąc” or the like in it, 1 without one
 */
record NumberInWords(BigDecimal value, int end, BigDecimal multiplier) {
    /** The number that begins at a folded token, as long as it can be. */
    static Optional<NumberInWords> at(List<String> tokens, int start) {
        Reader reader = new Reader(tokens, start);
        return reader.read();
    }

    /** Each word is smaller than the one before, each multiplier too. */
    private static final class Reader {
        private final List<String> tokens;
        private final int start;
        private int at;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal multiplier = BigDecimal.ZERO;
        private int current;
        private int smallest = Integer.MAX_VALUE;

        Reader(List<String> tokens, int start) {
            this.tokens = tokens;
            this.start = start;
            this.at = start;
        }

        Optional<NumberInWords> read() {
            while (at < tokens.size()) {
                Optional<BigDecimal> share = share();
                if (share.isPresent()) {
                    return Optional.of(new NumberInWords(share.get(), at + 1, BigDecimal.ONE));
                }
                if (!takeNumeral() && !takeMultiplier()) {
                    break;
                }
                at++;
            }
            BigDecimal value = total.add(BigDecimal.valueOf(current));
            return at == start
                    ? Optional.empty()
                    : Optional.of(new NumberInWords(value, at, multiplier.max(BigDecimal.ONE)));
        }

        /** „dwie trzecie”: an ordinal behind a small cardinal. */
        private Optional<BigDecimal> share() {
            boolean small = at == start + 1 && current > 0 && current < 20;
            return Numerals.ordinal(tokens.get(at))
                    .filter(below ->
                            small && Numerals.cardinal(tokens.get(start)).isPresent() && below > 1)
                    .map(below -> BigDecimal.valueOf(current).divide(BigDecimal.valueOf(below), MathContext.DECIMAL64));
        }

        private boolean takeNumeral() {
            String token = tokens.get(at);
            Optional<Integer> value = Numerals.cardinal(token).or(() -> Numerals.ordinal(token));
            if (value.isEmpty() || !fits(value.get())) {
                return false;
            }
            current += value.get();
            smallest = value.get();
            return true;
        }

        /** Hundreds, then tens, then units or teens. */
        private boolean fits(int value) {
            boolean first = smallest == Integer.MAX_VALUE;
            return first || value > 0 && (smallest >= 100 ? value < 100 : smallest >= 20 && value < 10);
        }

        private boolean takeMultiplier() {
            Optional<BigDecimal> factor = Numerals.multiplier(tokens.get(at));
            boolean smaller = factor.isPresent()
                    && (multiplier.signum() == 0 || factor.get().compareTo(multiplier) < 0);
            if (smaller) {
                total = total.add(factor.get().multiply(BigDecimal.valueOf(Math.max(1, current))));
                multiplier = factor.get();
                current = 0;
                smallest = Integer.MAX_VALUE;
            }
            return smaller;
        }
    }
}
