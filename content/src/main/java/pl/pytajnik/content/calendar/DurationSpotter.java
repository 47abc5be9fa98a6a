package pl.pytajnik.content.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.text.Token;

/** Finds durations: „przez kilka minut”, „od 20 lat”, „dwie godziny”, „ponad trzy lata”. */
public final class DurationSpotter {
    private static final Set<String> HEDGES = Set.of(
            "około",
            "ok.",
            "ponad",
            "prawie",
            "niemal",
            "blisko",
            "niespełna",
            "przeszło",
            "zaledwie",
            "tylko",
            "całe",
            "niecały",
            "niecałe",
            "niecałą",
            "niecałych",
            "dokładnie",
            "równo");
    private static final Set<String> WORDS = Set.of(
            "dwa",
            "dwie",
            "trzy",
            "cztery",
            "pięć",
            "sześć",
            "siedem",
            "osiem",
            "dziewięć",
            "dziesięć",
            "jedenaście",
            "dwanaście",
            "kilka",
            "kilkanaście",
            "kilkadziesiąt",
            "dwadzieścia",
            "trzydzieści",
            "czterdzieści",
            "pięćdziesiąt",
            "sto",
            "dwóch",
            "trzech",
            "czterech",
            "pięciu",
            "sześciu",
            "siedmiu",
            "ośmiu",
            "dziewięciu",
            "dziesięciu",
            "kilku",
            "kilkunastu",
            "kilkudziesięciu",
            "dwudziestu",
            "trzydziestu",
            "półtora",
            "półtorej",
            "pół");

    private final Scan scan;

    private DurationSpotter(Scan scan) {
        this.scan = scan;
    }

    /**
     * All durations of the sentence, in order. Those behind „od” lead {@link Dated.Lead#FROM}, those behind „przez” or
     * nothing {@link Dated.Lead#SPAN}, all others {@link Dated.Lead#BOUND}. Their first token is the preposition, their
     * core the hedge or number.
     */
    public static List<Dated> durations(List<Token> tokens) {
        DurationSpotter spotter = new DurationSpotter(new Scan(tokens));
        List<Dated> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Dated> lasting = spotter.read(at);
            lasting.ifPresent(found::add);
            at = lasting.map(Dated::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<Dated> read(int first) {
        Dated.Lead lead = behindAtLeast(first) > first ? null : lead(first);
        int core = lead == null ? first : first + 1;
        int number = scan.isOneOf(core, HEDGES) ? core + 1 : behindAtLeast(core);
        int unit = isNumber(number) ? number + 1 : number;
        boolean half = scan.is(number, "pół");
        Optional<TimeUnit> told = half ? half(unit) : TimeUnit.of(scan.word(unit));
        boolean bare = unit == number && (lead == null || lead == Dated.Lead.BOUND || !isOne(unit));
        if (told.isEmpty() || bare) {
            return Optional.empty();
        }
        String figure = unit == number ? "" : scan.word(number);
        return Optional.of(new Dated(
                first,
                core,
                behindInARow(unit + 1),
                new Lasting(figure, told.get()),
                lead == null ? Dated.Lead.SPAN : lead,
                false));
    }

    private Dated.@Nullable Lead lead(int at) {
        return switch (scan.word(at)) {
            case "przez" -> Dated.Lead.SPAN;
            case "od" -> Dated.Lead.FROM;
            case "w", "we", "po", "do", "za", "na", "przed", "sprzed", "co", "z", "ze", "o", "dla", "nad" ->
                Dated.Lead.BOUND;
            default -> null;
        };
    }

    /** „co najmniej”, „co najwyżej”. */
    private int behindAtLeast(int i) {
        return scan.is(i, "co") && scan.isOneOf(i + 1, Set.of("najmniej", "najwyżej")) ? i + 2 : i;
    }

    /** „sześć tygodni z rzędu”. */
    private int behindInARow(int i) {
        return scan.is(i, "z") && scan.is(i + 1, "rzędu") ? i + 2 : i;
    }

    private boolean isNumber(int i) {
        return scan.isOneOf(i, WORDS) || scan.text(i).matches("\\d{1,3}(?:,\\d)?");
    }

    private boolean isOne(int i) {
        return TimeUnit.of(scan.word(i))
                .filter(u -> u.one().equals(scan.word(i)))
                .isPresent();
    }

    private Optional<TimeUnit> half(int i) {
        return switch (scan.word(i)) {
            case "roku" -> Optional.of(TimeUnit.YEAR);
            case "godziny" -> Optional.of(TimeUnit.HOUR);
            default -> Optional.empty();
        };
    }
}
