package pl.pytajnik.content.calendar;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads months, seasons, decades and centuries. */
final class Spans {
    private static final Map<String, Integer> SEASONS =
            Map.of("wiosną", 1, "latem", 2, "jesienią", 3, "zimą", 4, "wiosnę", 1, "lecie", 2, "jesień", 3, "zimie", 4);
    private static final Set<String> NEED_MORE = Set.of("lecie", "zimie", "wiosnę", "jesień");
    private static final Set<String> EARLY_OR_LATE = Set.of("wczesną", "późną");
    private static final Set<String> CENTURY_WORDS = Set.of("wieku", "w.", "stuleciu", "stulecia");
    private static final int LAST_CENTURY = 21;

    private final Scan scan;
    private final Years years;

    Spans(Scan scan, Years years) {
        this.scan = scan;
        this.years = years;
    }

    /** „czerwcu 2024 roku”; „czerwca” where something wants the genitive. */
    @Nullable
    Found month(int at, boolean fastened) {
        Optional<Integer> month = Months.byLocative(scan.word(at)).or(() -> Months.byGenitive(scan.word(at)));
        if (month.isEmpty() || !fastened) {
            return null;
        }
        Years.Behind year = years.behind(at + 1);
        return new Found(Moment.ofMonth(year.year(), month.get()), year.end(), year.relative());
    }

    /** „jesienią 1977 roku”, „zimą 1981/1982”; without a year it means the one of writing. */
    @Nullable
    Found season(int at, boolean fastened) {
        int word = scan.isOneOf(at, EARLY_OR_LATE) ? at + 1 : at;
        Integer season = SEASONS.get(scan.word(word));
        if (season == null || NEED_MORE.contains(scan.word(word)) && !fastened) {
            return null;
        }
        Years.Behind year = years.behind(word + 1);
        boolean two = year.year() != null && scan.is(word + 2, "/") && years.year(word + 3, false) != null;
        int end = two ? scan.behindYearWord(word + 4) : year.end();
        return new Found(Moment.ofSeason(year.year(), season), end, year.relative() || year.year() == null);
    }

    /** „lat 20. XX wieku”, „latach dziewięćdziesiątych”, behind „lat” or „latach”. */
    @Nullable
    Found decade(int at) {
        int tens = scan.text(at).matches("[1-9]0\\.?")
                ? Integer.parseInt(scan.text(at).substring(0, 2))
                : 0;
        int value = tens == 0 ? Decades.value(scan.word(at)) : tens;
        if (value == 0) {
            return null;
        }
        if (scan.isOneOf(at + 1, Set.of("ubiegłego", "minionego", "zeszłego")) && scan.isOneOf(at + 2, CENTURY_WORDS)) {
            return Found.of(Moment.ofDecade(1900 + value), at + 3);
        }
        Found century = century(at + 1);
        return century == null || !(century.time() instanceof Moment moment) || moment.year() == null
                ? Found.of(Moment.ofDecade(value), at + 1)
                : Found.of(Moment.ofDecade(100 * (moment.year() - 1) + value), century.end());
    }

    /** „XIX wieku”, „III w. p.n.e.”, „XIX i XX wieku”. */
    @Nullable
    Found century(int at) {
        int first = RomanNumerals.value(scan.text(at));
        if (first < 1 || first > LAST_CENTURY) {
            return null;
        }
        int second = RomanNumerals.value(scan.text(at + 2));
        boolean two = scan.isOneOf(at + 1, Set.of("i", "oraz", "a", "–", "-")) && second > first;
        int word = two ? at + 3 : at + 1;
        if (!scan.isOneOf(word, CENTURY_WORDS)) {
            return null;
        }
        int end = word + 1;
        boolean before = scan.is(end, "p.n.e.");
        int past = before || scan.is(end, "n.e.") ? end + 1 : end;
        Moment from = Moment.ofCentury(before ? -first : first);
        return two
                ? Found.of(new Period(from, Moment.ofCentury(second), Period.Shape.OTHER), past)
                : Found.of(from, past);
    }
}
