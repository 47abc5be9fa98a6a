package pl.pytajnik.content.calendar;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads years, lists and ranges of years, and the year that may stand behind a day or month. */
final class Years {
    private static final Set<String> RELATIVE =
            Set.of("ubiegłego", "zeszłego", "tego", "tegoż", "bieżącego", "br.", "przyszłego", "następnego", "samego");
    private static final Pattern NAMED = Pattern.compile("[1-9]\\d{0,2}|1\\d{3}|20\\d{2}");
    private static final Pattern BARE = Pattern.compile("1\\d{3}|20\\d{2}|9\\d{2}");
    private static final Set<String> HEDGES = Set.of("około", "ok.", "koło", "ponad", "blisko", "niemal", "prawie");
    private static final Set<String> MEASURES = Set.of(
            "m", "m²", "m2", "m³", "m3", "km", "km²", "km2", "cm", "mm", "ha", "kg", "g", "t", "l", "zł", "zł.", "euro",
            "%", "proc.", "tys.", "mln", "mld", "osób", "sztuk", "egz.", "brt", "pkt", "pkt.", "mw", "kw", "gw", "°",
            "ludzi", "ton", "lat", "stron", "miejsc", "procent");
    private static final Set<String> JOINTS = Set.of(",", "i", "oraz", "a");

    private final Scan scan;

    Years(Scan scan) {
        this.scan = scan;
    }

    /** The year behind a day or month: its number, null for none. */
    Behind behind(int at) {
        boolean words = scan.isOneOf(at, RELATIVE) && scan.isYearWord(at + 1);
        if (words || scan.is(at, "br.")) {
            return new Behind(null, words ? at + 2 : at + 1, true);
        }
        int from = scan.is(at, "roku") ? at + 1 : at;
        Integer year = year(from, false);
        return year == null ? new Behind(null, at, false) : new Behind(year, scan.behindYearWord(from + 1), false);
    }

    /** @param end one past the year's last token */
    record Behind(@Nullable Integer year, int end, boolean relative) {}

    /**
     * „1998 roku”, „roku 1998”, „44 r. p.n.e.”, „2005 i 2006 roku”; a bare number only behind a preposition.
     *
     * @param fastened true behind a preposition or in a bracket
     */
    @Nullable
    Found alone(int at, boolean fastened) {
        if (scan.isYearWord(at) && year(at + 1, true) != null) {
            return era(year(at + 1, true), at + 2);
        }
        boolean named = scan.isYearWord(at + 1);
        Integer year = year(at, named);
        if (year == null || !named && !fastened) {
            return null;
        }
        Found several = several(at, year);
        if (several != null) {
            return several;
        }
        boolean hedged = scan.isOneOf(at - 1, HEDGES) && scan.text(at + 1).matches("\\p{Ll}.*") && !isJoined(at + 1);
        return named || !countsSomething(at + 1) && !hedged ? era(year, at + (named ? 2 : 1)) : null;
    }

    /** „1961, 2000 i 2001 roku”. */
    private @Nullable Found several(int at, int first) {
        int last = at;
        while (scan.isOneOf(last + 1, JOINTS) && year(last + 2, false) != null && !isDated(last + 2)) {
            last += 2;
        }
        if (last == at || !Set.of("i", "oraz").contains(scan.word(last - 1))) {
            return null;
        }
        Moment to = Moment.ofYear(Integer.parseInt(scan.text(last)));
        return Found.of(new Period(Moment.ofYear(first), to, Period.Shape.SEVERAL), scan.behindYearWord(last + 1));
    }

    /** „w 1998 i 2000 osób” counts something else. */
    private boolean isDated(int at) {
        return countsSomething(at + 1);
    }

    /** „około 1700 km²”: behind such a word only a year that the sentence goes on from is one. */
    private boolean isJoined(int i) {
        return scan.isOneOf(i, Set.of("w", "we", "na", "z", "przez", "i", "a", "oraz", "jako"));
    }

    private Found era(int year, int end) {
        if (scan.is(end, "p.n.e.")) {
            return Found.of(Moment.ofYear(-year), end + 1);
        }
        return Found.of(Moment.ofYear(year), scan.is(end, "n.e.") ? end + 1 : end);
    }

    /** „1939–1945”, „1939–45”, „2015/2016”; the second may be short. */
    @Nullable
    Found range(int at, Period.Shape shape) {
        Integer from = year(at, false);
        boolean joined = shape == Period.Shape.YEARS
                ? scan.isDash(at + 1) || scan.is(at + 1, "i")
                : scan.is(at + 1, "/") || scan.isDash(at + 1);
        if (from == null && shape == Period.Shape.SPORTS_SEASON && scan.small(at, 99) != null) {
            from = 1900 + scan.small(at, 99);
        }
        Integer to = joined && from != null ? second(at + 2, from) : null;
        if (to == null || to < from) {
            return null;
        }
        boolean several = shape == Period.Shape.YEARS && scan.is(at + 1, "i");
        Period.Shape told = several ? Period.Shape.SEVERAL : shape;
        return Found.of(new Period(Moment.ofYear(from), Moment.ofYear(to), told), scan.behindYearWord(at + 3));
    }

    private @Nullable Integer second(int at, int from) {
        Integer year = year(at, false);
        Integer brief = scan.text(at).matches("\\d{2}") ? Integer.valueOf(scan.text(at)) : null;
        return year != null || brief == null ? year : Integer.valueOf(from / 100 * 100 + brief);
    }

    /** A year as it is written; one of fewer than four digits only where a word says that it is one. */
    @Nullable
    Integer year(int i, boolean named) {
        String text = scan.text(i);
        boolean digit = !text.isEmpty() && text.charAt(0) >= '1' && text.charAt(0) <= '9';
        return digit && (named ? NAMED : BARE).matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    /** „w 1200 domach”: a plural locative behind it. */
    private boolean countsSomething(int i) {
        String next = scan.word(i);
        return MEASURES.contains(next)
                || next.matches("\\p{L}+(?:ach|ech|ich|ych|om|ami|ów)") && !next.matches("(?:tych|nich|ich|trzech)");
    }
}
