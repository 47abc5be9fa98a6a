package pl.pytajnik.content.when;

import java.util.Set;
import java.util.function.IntPredicate;
import pl.pytajnik.content.calendar.ClockTime;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.calendar.Period;
import pl.pytajnik.content.calendar.Precision;
import pl.pytajnik.content.calendar.Time;
import pl.pytajnik.content.morph.Analysis;

/** The question words for a time, which tell how finely it is asked for. */
final class Asking {
    /** Words that {@link #about} may say and the sentence need not have. */
    static final Set<String> WORDS = Set.of(
            "kiedy",
            "w",
            "którym",
            "roku",
            "wieku",
            "miesiącu",
            "jakich",
            "których",
            "latach",
            "sezonie",
            "szkolnym",
            "o",
            "której",
            "godzinie",
            "od",
            "do",
            "którego",
            "z");

    private Asking() {}

    /** „W którym roku” for a year, „Kiedy” where nothing closer fits. */
    static String about(Analysis words, Dated date) {
        boolean plain = date.core() == date.first() || words.isOneOf(date.core() - 1, Set.of("w", "we"));
        if (date.time() instanceof Moment moment) {
            return plain ? aboutMoment(moment) : "Kiedy";
        }
        if (date.time() instanceof Period period) {
            return aboutPeriod(period);
        }
        return date.time() instanceof ClockTime ? "O której godzinie" : "Kiedy";
    }

    private static String aboutMoment(Moment moment) {
        return switch (moment.precision()) {
            case YEAR -> "W którym roku";
            case MONTH -> "W którym miesiącu";
            case CENTURY -> "W którym wieku";
            case DAY, DAY_OF_YEAR, MONTH_OF_YEAR, SEASON, SEASON_OF_YEAR, DECADE -> "Kiedy";
        };
    }

    private static String aboutPeriod(Period period) {
        boolean years = period.from().precision() == Precision.YEAR;
        return switch (period.shape()) {
            case YEARS -> "W jakich latach";
            case SPORTS_SEASON -> "W którym sezonie";
            case SCHOOL_YEAR -> "W którym roku szkolnym";
            case SEVERAL -> years ? "W których latach" : "Kiedy";
            case DAYS, NIGHT, TURN, OTHER -> "Kiedy";
        };
    }

    /** „Od którego roku”, „Do kiedy”: for {@code preposition} od or do. */
    static String aboutEnd(String preposition, Time time) {
        boolean year = time instanceof Moment moment && moment.precision() == Precision.YEAR;
        return preposition + (year ? " którego roku" : " kiedy");
    }

    /** The tokens of the date. */
    static IntPredicate within(Dated date) {
        return i -> i >= date.first() && i < date.end();
    }
}
