package pl.pytajnik.content.calendar;

import java.util.List;
import java.util.Optional;

/** Units of durations, with the forms that numbers want: one, two to four, five and more. */
public enum TimeUnit {
    SECOND("sekundę", "sekundy", "sekund"),
    MINUTE("minutę", "minuty", "minut"),
    HOUR("godzinę", "godziny", "godzin"),
    DAY("dzień", "dni", "dni"),
    WEEK("tydzień", "tygodnie", "tygodni"),
    MONTH("miesiąc", "miesiące", "miesięcy"),
    YEAR("rok", "lata", "lat");

    private static final int FEWEST_MANY = 5;

    private final String one;
    private final String few;
    private final String many;

    TimeUnit(String one, String few, String many) {
        this.one = one;
        this.few = few;
        this.many = many;
    }

    /** The unit that this word is a form of. */
    public static Optional<TimeUnit> of(String word) {
        return List.of(values()).stream()
                .filter(u -> u.one.equals(word) || u.few.equals(word) || u.many.equals(word))
                .findFirst();
    }

    /** „rok”, „godzinę”: the accusative of one. */
    public String one() {
        return one;
    }

    /** „lat”: with five and more, and with all genitives. */
    public String many() {
        return many;
    }

    /** The form that a whole number wants. */
    public String with(int number) {
        int tens = number % 100 / 10;
        int last = number % 10;
        boolean isFew = last >= 2 && last < FEWEST_MANY && tens != 1;
        return number == 1 ? one : isFew ? few : many;
    }
}
