package pl.pytajnik.content.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.text.Token;

/**
 * Finds the numbers of a sentence that count something; parts of a whole are none ({@link Shares}). Dates are found too; who
 * asks must leave them out.
 */
public final class QuantitySpotter {
    private static final Set<String> HEDGES = Set.of(
            "około",
            "ok.",
            "ponad",
            "prawie",
            "niemal",
            "niespełna",
            "blisko",
            "przeszło",
            "niecałe",
            "niecałych",
            "niecały",
            "niecała",
            "niecałą",
            "niecałej",
            "niecałego",
            "nawet",
            "nieco ponad",
            "grubo ponad",
            "raptem",
            "ledwie",
            "powyżej",
            "poniżej",
            "z górą",
            "bez mała",
            "dokładnie",
            "minimum",
            "maksymalnie",
            "przynajmniej",
            "aż",
            "tylko",
            "zaledwie",
            "jedynie",
            "co najmniej",
            "co najwyżej",
            "nie mniej niż",
            "nie więcej niż",
            "mniej więcej",
            "mniej niż",
            "więcej niż",
            "do około",
            "łącznie",
            "w sumie");
    private static final int LONGEST_HEDGE = 3;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final Set<String> SINGLE_MULTIPLIERS = Set.of("tysiąc", "tysiąca", "milion", "miliona", "miliard");

    private QuantitySpotter() {}

    /** All quantities of the sentence, in order, none overlapping. */
    public static List<Quantity> quantities(List<Token> tokens) {
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Share> share = Shares.at(tokens, at);
            Optional<Quantity> quantity = share.isPresent() ? Optional.empty() : startingAt(tokens, at);
            quantity.ifPresent(found::add);
            at = share.map(Share::end).or(() -> quantity.map(Quantity::end)).orElse(at + 1);
        }
        return found;
    }

    private static Optional<Quantity> startingAt(List<Token> tokens, int start) {
        int bare = afterHedge(tokens, start);
        if (bare >= tokens.size()) {
            return Optional.empty();
        }
        Optional<BigDecimal> digits = NumberWords.digits(tokens.get(bare).text());
        if (digits.isEmpty()) {
            return inWords(tokens, start, bare).or(() -> alone(tokens, start, bare));
        }
        return Optional.of(range(tokens, start, bare)
                .orElseGet(() -> multiplied(tokens, start, bare, bare + 1, digits.get(), false)));
    }

    /** „10–12 tys.”; its value is the middle. Two years are no range of quantities. */
    private static Optional<Quantity> range(List<Token> tokens, int start, int bare) {
        if (bare + 2 >= tokens.size() || !tokens.get(bare + 1).isOneOf("–-—")) {
            return Optional.empty();
        }
        Optional<BigDecimal> low = NumberWords.digits(tokens.get(bare).text());
        Optional<BigDecimal> high = NumberWords.digits(tokens.get(bare + 2).text());
        return low.flatMap(from -> high.filter(to -> to.compareTo(from) > 0 && !isYear(from))
                .map(to ->
                        multiplied(tokens, start, bare, bare + 3, from.add(to).divide(TWO), false)));
    }

    private static boolean isYear(BigDecimal value) {
        return value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    }

    /** „tysiąc”, „półtora miliona”, „pół miliona”. */
    private static Optional<Quantity> alone(List<Token> tokens, int start, int bare) {
        String word = tokens.get(bare).text().toLowerCase(Locale.ROOT);
        Optional<BigDecimal> next = bare + 1 < tokens.size()
                ? NumberWords.multiplier(tokens.get(bare + 1).text())
                : Optional.empty();
        if (word.equals("półtora") || word.equals("półtorej")) {
            return Optional.of(multiplied(tokens, start, bare, bare + 1, new BigDecimal("1.5"), true));
        }
        if (word.equals("pół") && next.isPresent()) {
            return Optional.of(multiplied(tokens, start, bare, bare + 1, new BigDecimal("0.5"), true));
        }
        return SINGLE_MULTIPLIERS.contains(word)
                ? NumberWords.multiplier(word).map(value -> new Quantity(start, bare, bare + 1, value, true))
                : Optional.empty();
    }

    static int afterHedge(List<Token> tokens, int start) {
        for (int length = LONGEST_HEDGE; length > 0; length--) {
            if (start + length < tokens.size() && HEDGES.contains(joined(tokens, start, start + length))) {
                return start + length;
            }
        }
        return start;
    }

    private static String joined(List<Token> tokens, int from, int to) {
        List<String> words = new ArrayList<>();
        tokens.subList(from, to).forEach(t -> words.add(t.text().toLowerCase(Locale.ROOT)));
        return String.join(" ", words);
    }

    /** „dwadzieścia cztery”: each word is smaller than the one before. */
    private static Optional<Quantity> inWords(List<Token> tokens, int start, int bare) {
        int value = 0;
        int last = Integer.MAX_VALUE;
        int at = bare;
        while (at < tokens.size()) {
            Optional<Integer> part = NumberWords.cardinal(tokens.get(at).text());
            if (part.isEmpty() || part.get() >= last || last < 20) {
                break;
            }
            value += part.get();
            last = part.get();
            at++;
        }
        return at == bare
                ? Optional.empty()
                : Optional.of(multiplied(tokens, start, bare, at, BigDecimal.valueOf(value), true));
    }

    private static Quantity multiplied(
            List<Token> tokens, int start, int bare, int end, BigDecimal value, boolean written) {
        Optional<BigDecimal> factor =
                end < tokens.size() ? NumberWords.multiplier(tokens.get(end).text()) : Optional.empty();
        return factor.map(f -> new Quantity(start, bare, end + 1, value.multiply(f), written))
                .orElseGet(() -> new Quantity(start, bare, end, value, written));
    }
}
