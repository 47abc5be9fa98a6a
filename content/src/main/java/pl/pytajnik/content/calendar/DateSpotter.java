package pl.pytajnik.content.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.text.Token;

/**
 * Finds the dates of a sentence: days, months, seasons, years, decades, centuries, ranges of them and hours, with the words
 * that fasten them.
 */
public final class DateSpotter {
    private static final Set<String> WEEKDAYS =
            Set.of("poniedziałek", "wtorek", "środę", "czwartek", "piątek", "sobotę", "niedzielę");
    private static final Set<String> WEEKDAYS_OF =
            Set.of("poniedziałku", "wtorku", "środy", "czwartku", "piątku", "soboty", "niedzieli");

    private final Scan scan;
    private final CoreReader cores;

    private DateSpotter(Scan scan) {
        this.scan = scan;
        this.cores = new CoreReader(scan);
    }

    /** All dates of the sentence, in order, none overlapping. */
    public static List<Dated> dates(List<Token> tokens) {
        DateSpotter spotter = new DateSpotter(new Scan(tokens));
        List<Dated> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Dated> date = spotter.read(at);
            date.ifPresent(found::add);
            at = date.map(Dated::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<Dated> read(int first) {
        Frame frame = Frame.read(scan, first);
        Day weekday = weekday(frame.end());
        boolean fastened = frame.end() > first;
        Found core = cores.read(weekday.end(), frame.wants(), fastened);
        if (core == null || weekday.opened() && !scan.is(core.end(), ")")) {
            return Optional.ofNullable(NearDays.read(scan, first, frame.end()))
                    .map(day -> new Dated(first, frame.end(), day.end(), day.time(), Dated.Lead.AT, true));
        }
        int end = weekday.opened() ? core.end() + 1 : core.end();
        Dated date = new Dated(first, weekday.end(), end, core.time(), lead(frame, first, core), core.relative());
        return Optional.of(isSecondOfTwo(date) ? as(Dated.Lead.BOUND, date) : extended(date));
    }

    private static Dated as(Dated.Lead lead, Dated date) {
        return new Dated(date.first(), date.core(), date.end(), date.time(), lead, date.relative());
    }

    private Dated.Lead lead(Frame frame, int first, Found core) {
        boolean bare = frame.end() == first;
        boolean when = core.time() instanceof Moment moment
                && (moment.day() != null || moment.precision() == Precision.SEASON_OF_YEAR);
        if (frame.lead() == Dated.Lead.BRACKET && !scan.is(core.end(), ")")) {
            return Dated.Lead.NOUN;
        }
        if (bare && (when || core.time() instanceof Period)) {
            return core.time() instanceof Period ? Dated.Lead.SPAN : Dated.Lead.AT;
        }
        boolean span = core.time() instanceof Period period && period.shape() == Period.Shape.YEARS;
        return span && frame.lead() != Dated.Lead.BRACKET && frame.lead() != Dated.Lead.NOUN
                ? Dated.Lead.SPAN
                : frame.lead();
    }

    /** „od X do Y”, „między X a Y”: one period with two ends. */
    private Dated extended(Dated date) {
        boolean from = date.lead() == Dated.Lead.FROM && scan.isOneOf(date.end(), Set.of("do", "aż"));
        boolean between = scan.is(date.first(), "między") && scan.is(date.end(), "a");
        if (!from && !between || !(date.time() instanceof Moment start)) {
            return date;
        }
        int at = scan.is(date.end(), "aż") ? date.end() + 1 : date.end();
        Frame frame = from ? Frame.read(scan, at) : new Frame(at + 1, Dated.Lead.UNTIL, Frame.Wants.ANY);
        Found second = cores.read(frame.end(), frame.wants(), true);
        if (frame.lead() != Dated.Lead.UNTIL || second == null || !(second.time() instanceof Moment end)) {
            return date;
        }
        Period.Shape shape = start.precision() == Precision.YEAR ? Period.Shape.YEARS : Period.Shape.OTHER;
        return new Dated(
                date.first(),
                date.core(),
                scan.is(second.end(), "rokiem") ? second.end() + 1 : second.end(),
                new Period(start, end, shape),
                isOfPeriod(date.first()) ? Dated.Lead.NOUN : Dated.Lead.SPAN,
                date.relative() || second.relative());
    }

    /** „na okres między 1950 a 1960 rokiem”. */
    private boolean isOfPeriod(int first) {
        return scan.isOneOf(first - 1, Set.of("okres", "okresu", "okresie", "czas", "lata"));
    }

    /** „18 albo 19 czerwca”: nobody knows which. */
    private boolean isSecondOfTwo(Dated date) {
        boolean bare = date.core() == date.first();
        boolean doubt = scan.isOneOf(date.first() - 1, Set.of("lub", "albo", "bądź", "czy"));
        boolean doubtBehind = scan.isOneOf(date.end(), Set.of("lub", "albo", "bądź"))
                && scan.tokens().size() > date.end() + 1
                && scan.tokens().get(date.end() + 1).isNumber();
        boolean pair = scan.small(date.first() - 2, 31) != null
                && scan.isOneOf(date.first() - 1, Set.of("i", "oraz", "–", "-", "na", "do"));
        return doubtBehind || bare && (doubt || pair);
    }

    /** @param opened true when a bracket was opened behind the weekday */
    private record Day(int end, boolean opened) {}

    /** „we wtorek (18 czerwca)”, „w środę, 19 czerwca”, „od poniedziałku 9 listopada”. */
    private Day weekday(int at) {
        if (!scan.isOneOf(at, WEEKDAYS) && !scan.isOneOf(at, WEEKDAYS_OF)) {
            return new Day(at, false);
        }
        boolean opened = scan.is(at + 1, "(");
        return new Day(opened || scan.is(at + 1, ",") ? at + 2 : at + 1, opened);
    }

    /** Reads a date behind its frame. */
    private static final class CoreReader {
        private final Scan scan;
        private final Years years;
        private final Days days;
        private final Spans spans;

        CoreReader(Scan scan) {
            this.scan = scan;
            this.years = new Years(scan);
            this.days = new Days(scan, years);
            this.spans = new Spans(scan, years);
        }

        @Nullable
        Found read(int at, Frame.Wants wants, boolean fastened) {
            return switch (wants) {
                case ANY -> any(at, fastened);
                case NIGHT -> days.night(at);
                case YEARS -> first(years.range(at, Period.Shape.YEARS), spans.decade(at));
                case SPORTS_SEASON -> years.range(at, Period.Shape.SPORTS_SEASON);
                case SCHOOL_YEAR -> years.range(at, Period.Shape.SCHOOL_YEAR);
                case TURN -> turn(at);
                case HOUR -> Hours.read(scan, at);
            };
        }

        private @Nullable Found any(int at, boolean fastened) {
            Found day = days.read(at);
            Found month = first(day, spans.month(at, fastened));
            Found season = first(month, spans.season(at, fastened));
            Found century = first(season, spans.century(at));
            Found range = first(century, fastened ? years.range(at, Period.Shape.YEARS) : null);
            return first(range, years.alone(at, fastened));
        }

        private static @Nullable Found first(@Nullable Found one, @Nullable Found other) {
            return one != null ? one : other;
        }

        /** „XIX i XX wieku”, „1990 i 1991 roku”, „maja i czerwca 1920 roku”. */
        private @Nullable Found turn(int at) {
            Found both = first(spans.century(at), years.alone(at, true));
            if (both != null && both.time() instanceof Period period) {
                return Found.of(new Period(period.from(), period.to(), Period.Shape.TURN), both.end());
            }
            Found start = spans.month(at, true);
            Found end = scan.is(at + 1, "i") ? spans.month(at + 2, true) : null;
            boolean months =
                    start != null && end != null && start.time() instanceof Moment && end.time() instanceof Moment;
            return months
                    ? new Found(
                            new Period((Moment) start.time(), (Moment) end.time(), Period.Shape.TURN),
                            end.end(),
                            end.relative())
                    : null;
        }
    }
}
