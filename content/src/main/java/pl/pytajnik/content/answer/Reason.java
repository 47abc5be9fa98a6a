package pl.pytajnik.content.answer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pytajnik.content.answer.Verdict.Outcome;

/** Why an answer is right, incomplete or wrong; codes are stable. */
public enum Reason {
    RIGHT(Outcome.CORRECT, "Dobrze."),
    SURNAME_MISSING(Outcome.INCOMPLETE, "Podaj też nazwisko."),
    FIRST_NAME_MISSING(Outcome.INCOMPLETE, "Podaj też imię."),
    NAME_INCOMPLETE(Outcome.INCOMPLETE, "Podaj pełną nazwę."),
    YEAR_MISSING(Outcome.INCOMPLETE, "Podaj też rok."),
    MONTH_MISSING(Outcome.INCOMPLETE, "Podaj też miesiąc."),
    DAY_MISSING(Outcome.INCOMPLETE, "Podaj też dzień."),
    CENTURY_MISSING(Outcome.INCOMPLETE, "Podaj też, który to wiek."),
    DECADE_MISSING(Outcome.INCOMPLETE, "Podaj dziesięciolecie."),
    PART_MISSING(Outcome.INCOMPLETE, "Podaj też, czy to początek, połowa, czy koniec."),
    SEASON_MISSING(Outcome.INCOMPLETE, "Podaj też porę roku."),
    WEEKDAY_MISSING(Outcome.INCOMPLETE, "Podaj dzień tygodnia."),
    HOUR_MISSING(Outcome.INCOMPLETE, "Podaj dokładną godzinę."),
    ERA_MISSING(Outcome.INCOMPLETE, "Podaj też, czy to przed naszą erą."),
    RELATION_MISSING(Outcome.INCOMPLETE, "Podaj też, czy to przed, czy po."),
    RANGE_INCOMPLETE(Outcome.INCOMPLETE, "Podaj początek i koniec."),
    UNIT_MISSING(Outcome.INCOMPLETE, "Podaj też jednostkę."),
    EMPTY(Outcome.WRONG, "Brak odpowiedzi."),
    TOO_LONG(Outcome.WRONG, "Odpowiedź jest za długa."),
    SEVERAL_ANSWERS(Outcome.WRONG, "Podaj jedną odpowiedź."),
    NEGATED(Outcome.WRONG, "Podaj, jak jest, a nie, jak nie jest."),
    NO_NUMBER(Outcome.WRONG, "Podaj liczbę."),
    NO_TIME(Outcome.WRONG, "Podaj samą datę albo czas."),
    UNREADABLE(Outcome.WRONG, "Tego nie da się odczytać."),
    OTHER_UNIT(Outcome.WRONG, "To inna jednostka."),
    OTHER_ANSWER(Outcome.WRONG, "To inna odpowiedź.");

    private final Outcome outcome;
    private final String sentence;

    Reason(Outcome outcome, String sentence) {
        this.outcome = outcome;
        this.sentence = sentence;
    }

    /** The reason that is stored as this code. */
    public static Optional<Reason> ofCode(String code) {
        return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }

    public Outcome outcome() {
        return outcome;
    }

    /** As it is stored and sent: {@code surname-missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the student reads, in Polish. */
    public String sentence() {
        return sentence;
    }
}
