package pl.pytajnik.content.answer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the numbers of an answer, written as students write them: any grouping, words without diacritics, units glued on. */
final class Amounts {
    private static final Map<String, BigDecimal> SPECIAL = Map.of(
            "poltora", new BigDecimal("1.5"),
            "poltorej", new BigDecimal("1.5"),
            "poltorarocznej", new BigDecimal("1.5"),
            "pol", new BigDecimal("0.5"),
            "polowa", new BigDecimal("0.5"),
            "polowe", new BigDecimal("0.5"),
            "polowy", new BigDecimal("0.5"),
            "cwierc", new BigDecimal("0.25"));
    private static final Map<String, Integer> TIMES = Map.of(
            "jednokrotnie",
            1,
            "dwukrotnie",
            2,
            "trzykrotnie",
            3,
            "czterokrotnie",
            4,
            "pieciokrotnie",
            5,
            "szesciokrotnie",
            6,
            "siedmiokrotnie",
            7,
            "osmiokrotnie",
            8,
            "dziesieciokrotnie",
            10);
    private static final Set<String> JOINTS = Set.of("-", "–", "—", "do", "a");
    private static final Set<String> SAID = Set.of(
            "i", "a", "do", "od", "na", "w", "z", "x", "razem", "lacznie", "ok", "okolo", "ponad", "prawie", "czyli",
            "mniej", "wiecej", "niz", "razy", "to", "bylo", "jest", "chyba", "temu", "wzrost", "przez", "gora", "co");

    private static final Memo<String, List<Amount>> READ = new Memo<>();

    private final List<String> tokens;
    private final List<Amount> found = new ArrayList<>();
    private int at;

    private Amounts(List<String> tokens) {
        this.tokens = tokens;
    }

    /** The amounts of the text, in order. */
    static List<Amount> in(String text) {
        return READ.of(text, Amounts::readAll);
    }

    private static List<Amount> readAll(String text) {
        Amounts amounts = new Amounts(AmountTokens.of(text));
        amounts.read();
        return List.copyOf(amounts.found);
    }

    private void read() {
        while (at < tokens.size()) {
            int start = at;
            Optional<Amount> amount = number();
            amount.ifPresent(a -> add(unit(start, signed(start, a)), start));
            if (at == start) {
                at++;
            }
        }
    }

    private void add(Amount amount, int start) {
        int last = found.size() - 1;
        if (last >= 0 && amount.continues(found.get(last))) {
            found.set(last, found.get(last).plus(amount));
            return;
        }
        if (last >= 0 && start > 0 && JOINTS.contains(tokens.get(start - 1))) {
            shareWith(amount, last);
        }
        found.add(amount);
    }

    private void shareWith(Amount amount, int last) {
        Amount before = found.get(last);
        boolean small = before.value().compareTo(amount.value().divide(amount.factor(), MathContext.DECIMAL64)) < 0;
        if (before.factor().compareTo(BigDecimal.ONE) == 0 && amount.factor().compareTo(BigDecimal.ONE) > 0 && small) {
            before = before.times(amount.factor());
        }
        if (before.unit() == null && amount.unit() != null && before.noun().isEmpty()) {
            before = before.with(amount.unit());
        }
        found.set(last, before);
    }

    private Amount signed(int start, Amount amount) {
        String before = token(start - 1);
        boolean minus = before.equals("minus")
                || (before.equals("-") || before.equals("–"))
                        && (start == 1 || token(start - 2).matches("\\p{L}+"))
                        && found.isEmpty();
        return minus
                ? new Amount(
                        amount.value().negate(), amount.other().negate(), amount.factor(), amount.vague(), null, "")
                : amount;
    }

    private Amount unit(int start, Amount amount) {
        String before = token(start - 1);
        Optional<Unit> sign = before.matches("[$€£]") ? Unit.of(before) : Optional.empty();
        if (sign.isPresent()) {
            return amount.with(sign.get());
        }
        if (token(at).equals(".")) {
            at++;
        }
        Optional<Unit> unit = Unit.of(token(at));
        if (unit.isPresent()) {
            at++;
            return amount.with(unit.get());
        }
        boolean noun = token(at).matches("\\p{L}+\\d?") && !SAID.contains(token(at)) && !isNumber(token(at));
        return noun ? amount.withNoun(token(at)) : amount;
    }

    private static boolean isNumber(String word) {
        return Numerals.cardinal(word).isPresent()
                || Numerals.ordinal(word).isPresent()
                || Numerals.multiplier(word).isPresent();
    }

    private Optional<Amount> number() {
        String token = token(at);
        if (token.equals("co")) {
            return everyNth();
        }
        Optional<String> vague = VagueNumbers.of(token);
        if (vague.isPresent()) {
            at++;
            return Optional.of(Amount.vague(vague.get(), multiplier()));
        }
        if (SPECIAL.containsKey(token)) {
            at++;
            return Optional.of(whole(SPECIAL.get(token)));
        }
        if (TIMES.containsKey(token)) {
            at++;
            return Optional.of(whole(BigDecimal.valueOf(TIMES.get(token))));
        }
        return Character.isDigit(token.isEmpty() ? ' ' : token.charAt(0)) ? Optional.of(digits(token)) : words();
    }

    /** „Co trzeci”, „co 3”: no three. */
    private Optional<Amount> everyNth() {
        Optional<String> nth = Numerals.ordinal(token(at + 1))
                .map(String::valueOf)
                .or(() -> Optional.of(token(at + 1)).filter(next -> next.matches("\\d+")));
        nth.ifPresent(n -> at += 2);
        return nth.map(n -> Amount.vague("co " + n, BigDecimal.ONE));
    }

    private Amount whole(BigDecimal value) {
        return Amount.of(value, value, multiplier());
    }

    private BigDecimal multiplier() {
        if (token(at).equals("tuzin") || token(at).equals("tuziny") || token(at).equals("tuzinow")) {
            at++;
            return BigDecimal.valueOf(12);
        }
        Optional<BigDecimal> factor = Numerals.multiplier(token(at));
        if (factor.isPresent()) {
            at++;
            if (token(at).equals(".")) {
                at++;
            }
        }
        return factor.orElse(BigDecimal.ONE);
    }

    private Amount digits(String token) {
        at++;
        if (token(at).equals("/") && token(at + 1).matches("[1-9]\\d{0,3}")) {
            BigDecimal below = new BigDecimal(token(at + 1));
            at += 2;
            return whole(Digits.decimal(token).divide(below, MathContext.DECIMAL64));
        }
        BigDecimal half = half().add(fraction());
        BigDecimal value = Digits.decimal(token).add(half);
        BigDecimal other = Digits.grouped(token).add(half);
        BigDecimal factor = multiplier();
        Amount amount = Amount.of(value, other, factor);
        return factor.compareTo(BigDecimal.ONE) == 0 ? amount : withRest(amount);
    }

    /** „2 mln 300 tys.”: what follows is smaller than the multiplier. */
    private Amount withRest(Amount amount) {
        int before = at;
        if (!token(at).matches("\\d[\\d ]*")) {
            return amount;
        }
        BigDecimal rest = Digits.grouped(token(at));
        at++;
        BigDecimal smaller = multiplier();
        BigDecimal sum = rest.multiply(smaller);
        boolean unit =
                smaller.compareTo(BigDecimal.ONE) == 0 && amount.factor().compareTo(BigDecimal.valueOf(1000)) > 0;
        if (unit || sum.compareTo(amount.factor()) >= 0 || smaller.compareTo(amount.factor()) >= 0) {
            at = before;
            return amount;
        }
        return Amount.of(amount.value().add(sum), amount.value().add(sum), BigDecimal.ONE);
    }

    /** „1 1/2”. */
    private BigDecimal fraction() {
        boolean written = token(at).matches("\\d")
                && token(at + 1).equals("/")
                && token(at + 2).matches("[1-9]\\d{0,2}");
        if (!written) {
            return BigDecimal.ZERO;
        }
        at += 3;
        return new BigDecimal(token(at - 3)).divide(new BigDecimal(token(at - 1)), MathContext.DECIMAL64);
    }

    private BigDecimal half() {
        if (token(at).equals("i") && token(at + 1).equals("pol")) {
            at += 2;
            return new BigDecimal("0.5");
        }
        return BigDecimal.ZERO;
    }

    private Optional<Amount> words() {
        Optional<NumberInWords> number = NumberInWords.at(tokens, at);
        number.ifPresent(n -> at = n.end());
        return number.map(n -> {
            BigDecimal value = n.value().add(half());
            return n.multiplier().compareTo(BigDecimal.ONE) > 0
                    ? new Amount(value, value, n.multiplier(), "", null, "")
                    : whole(value);
        });
    }

    private String token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : "";
    }
}
