package pl.pytajnik.content.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.calendar.Near;
import pl.pytajnik.content.calendar.Precision;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Aspect;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.syntax.Clause;

/**
 * Finds the full date of one that the text tells from its day of writing. In the past tense „w środę” is the last Wednesday
 * before publication and „18 czerwca” the last such day up to it, in the future the next; the present settles nothing.
 *
 * @param published the day of publication; null when nobody knows
 */
record Settling(@Nullable LocalDate published) {
    private static final int WEEK = 7;

    /** The full date; empty when the day of publication is unknown or leaves a doubt. */
    Optional<Moment> settle(Clause clause, Dated date) {
        int direction = direction(clause);
        if (published == null || direction == 0) {
            return Optional.empty();
        }
        if (date.time() instanceof Near near) {
            return near(published, near, direction).map(Settling::day);
        }
        return date.time() instanceof Moment moment && moment.year() == null && moment.month() != null
                ? inYear(published, clause.words(), date, moment, direction)
                : Optional.empty();
    }

    /** -1 for the past, 1 for the future, 0 for the present. */
    private static int direction(Clause clause) {
        Tag verb = clause.verbTag();
        if (verb.isPraet() || verb.isImpersonal()) {
            return -1;
        }
        boolean planned = clause.words().lemma(clause.verb()).equals("mieć")
                && IntStream.range(clause.verb(), clause.end())
                        .anyMatch(i -> clause.words().tag(i).isInfinitive());
        return planned || verb.pos().equals("bedzie") || verb.aspect() == Aspect.PERFECTIVE ? 1 : 0;
    }

    private static Optional<LocalDate> near(LocalDate published, Near near, int direction) {
        if (near.weekday() == null) {
            return Optional.of(published.plusDays(near.days()))
                    .filter(d -> near.days() == 0 || Integer.signum(near.days()) == direction);
        }
        // the weekday of publication itself may be that day or a week away
        for (int days = 1; days < WEEK; days++) {
            LocalDate day = published.plusDays((long) days * direction);
            if (day.getDayOfWeek() == near.weekday()) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static Moment day(LocalDate day) {
        return new Moment(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Precision.DAY_OF_YEAR);
    }

    private static Optional<Moment> inYear(
            LocalDate published, Analysis words, Dated date, Moment moment, int direction) {
        if (date.relative()) {
            return yearTold(published, words, date).map(year -> with(moment, year));
        }
        int month = moment.month() == null ? 1 : moment.month();
        try {
            int last = moment.day() == null ? published.getDayOfMonth() : moment.day();
            LocalDate there = LocalDate.of(published.getYear(), month, last);
            boolean ahead = there.isAfter(published) && direction < 0;
            boolean behind = there.isBefore(published) && direction > 0;
            return Optional.of(with(moment, published.getYear() + (ahead ? -1 : behind ? 1 : 0)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> yearTold(LocalDate published, Analysis words, Dated date) {
        for (int i = date.core(); i < date.end(); i++) {
            switch (words.lower(i)) {
                case "ubiegłego", "zeszłego" -> {
                    return Optional.of(published.getYear() - 1);
                }
                case "bieżącego", "br.", "tego" -> {
                    return Optional.of(published.getYear());
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static Moment with(Moment moment, int year) {
        Precision precision = switch (moment.precision()) {
            case DAY -> Precision.DAY_OF_YEAR;
            case MONTH -> Precision.MONTH_OF_YEAR;
            case SEASON -> Precision.SEASON_OF_YEAR;
            case DAY_OF_YEAR, MONTH_OF_YEAR, SEASON_OF_YEAR, YEAR, DECADE, CENTURY -> moment.precision();
        };
        return new Moment(year, moment.month(), moment.day(), precision);
    }
}
