package pl.pytajnik.content.calendar;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days: „19 czerwca 2024 roku”, „trzeciego maja”, „18 VI 1901”, „4.05.1930”, „14–15 sierpnia”. */
final class Days {
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Set<String> JOINTS = Set.of("i", "oraz", "–", "-", "—");

    private final Scan scan;
    private final Years years;

    Days(Scan scan, Years years) {
        this.scan = scan;
        this.years = years;
    }

    @Nullable
    Found read(int at) {
        Found dotted = dotted(at);
        if (dotted != null) {
            return dotted;
        }
        Integer day = scan.small(at, 31);
        if (day != null) {
            Found several = several(at, day);
            return several != null ? several : inMonth(day, behindOldStyle(at + 1));
        }
        Ordinals.Written written = Ordinals.day(scan, at);
        return written == null || Months.byGenitive(scan.word(written.end())).isEmpty()
                ? null
                : inMonth(written.value(), written.end());
    }

    private @Nullable Found dotted(int at) {
        Matcher numbers = DOTTED.matcher(scan.text(at));
        if (!numbers.matches()) {
            return null;
        }
        int day = Integer.parseInt(numbers.group(1));
        int month = Integer.parseInt(numbers.group(2));
        int year = Integer.parseInt(numbers.group(3));
        boolean real = day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1000 && year < 2100;
        return real ? Found.of(Moment.ofDay(year, month, day), scan.behindYearWord(at + 1)) : null;
    }

    /** „14 (1) maja 1911”: the day of the other calendar. */
    private int behindOldStyle(int at) {
        boolean other = scan.is(at, "(") && scan.small(at + 1, 31) != null && scan.is(at + 2, ")");
        return other ? at + 3 : at;
    }

    private @Nullable Found inMonth(int day, int at) {
        Optional<Integer> month = month(at);
        if (month.isEmpty()) {
            return null;
        }
        Years.Behind year = years.behind(at + 1);
        boolean roman = Months.byGenitive(scan.word(at)).isEmpty();
        return roman && year.year() == null
                ? null
                : new Found(Moment.ofDay(year.year(), month.get(), day), year.end(), year.relative());
    }

    private Optional<Integer> month(int at) {
        return Months.byGenitive(scan.word(at)).or(() -> Months.byRoman(scan.text(at)));
    }

    /** „18 i 19 czerwca”, „14–15 sierpnia 1920 roku”, „28 lutego – 3 marca 1920”. */
    private @Nullable Found several(int at, int day) {
        boolean monthBetween = Months.byGenitive(scan.word(at + 1)).isPresent();
        int joint = monthBetween ? at + 2 : at + 1;
        Integer second = scan.small(joint + 1, 31);
        if (!scan.isOneOf(joint, JOINTS) || second == null) {
            return null;
        }
        Found last = inMonth(second, joint + 2);
        if (last == null || !(last.time() instanceof Moment to)) {
            return null;
        }
        Integer month = monthBetween ? Months.byGenitive(scan.word(at + 1)).orElseThrow() : to.month();
        Period.Shape shape = scan.isDash(joint) ? Period.Shape.DAYS : Period.Shape.SEVERAL;
        Moment from = Moment.ofDay(to.year(), month == null ? 1 : month, day);
        return new Found(new Period(from, to, shape), last.end(), last.relative());
    }

    /** „14 na 15 sierpnia”, „30 kwietnia na 1 maja”, behind „w nocy z”. */
    @Nullable
    Found night(int at) {
        Integer day = scan.small(at, 31);
        boolean monthBetween = Months.byGenitive(scan.word(at + 1)).isPresent();
        int joint = monthBetween ? at + 2 : at + 1;
        Integer second = scan.small(joint + 1, 31);
        if (day == null || second == null || !scan.is(joint, "na")) {
            return null;
        }
        Found last = inMonth(second, joint + 2);
        return last == null || !(last.time() instanceof Moment to)
                ? null
                : new Found(
                        new Period(Moment.ofDay(to.year(), 1, day), to, Period.Shape.NIGHT),
                        last.end(),
                        last.relative());
    }
}
