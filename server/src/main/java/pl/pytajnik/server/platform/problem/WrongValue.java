package pl.pytajnik.server.platform.problem;

import java.util.List;
import java.util.Locale;

/**
 * What can be wrong with a value beyond what Bean Validation says, in words for people. They go on where the name of the
 * value ends: „dueAt: must be in the future”; {@code %s} is filled by the arguments of {@link FieldError}.
 */
public enum WrongValue {
    NO_ANSWER_IN_TIME("no answer within %s s", "brak odpowiedzi w ciągu %s s"),
    TOO_MANY_REDIRECTS("more than %s redirects", "więcej niż %s przekierowań"),
    OTHER_MEDIA_TYPE("not of a type that is wanted here", "nie tego rodzaju, który jest tu potrzebny"),
    TOO_MANY_BYTES("more than %s bytes", "więcej niż %s bajtów"),
    UNREACHABLE("cannot be reached", "jest nieosiągalny"),
    NO_SUCH_HOST("there is no such host", "nie ma takiego hosta"),
    NOT_HTTP("not an address that begins with http:// or https://", "adres nie zaczyna się od http:// ani https://"),
    PASSWORD_IN_ADDRESS("an address with a user or a password in it", "adres zawiera użytkownika albo hasło"),
    DOT_AFTER_HOST("a host that ends in a dot", "nazwa hosta kończy się kropką"),
    OTHER_PORT("only the ports 80 and 443 are asked", "dozwolone są tylko porty 80 i 443"),
    NOT_PUBLIC("the host has no public address", "host nie ma publicznego adresu"),
    ODD_NUMBER(
            "the host is a number, but no address as usually written",
            "host jest liczbą, ale nie zwykle zapisanym adresem"),
    NOT_AN_ADDRESS("the host is no address", "host nie jest adresem"),
    NOT_HTTPS("only https is called", "dozwolone jest tylko https"),
    NOTHING_TO_SEE("has nothing that can be seen", "nie ma w sobie nic widocznego"),
    SEVERAL_ALPHABETS("mixes letters of several alphabets", "miesza litery kilku alfabetów"),
    NOT_ASKED("answers no question that was asked", "nie odpowiada na żadne z zadanych pytań"),
    NO_ANSWER_TO_IT("is no answer to its question", "nie jest odpowiedzią na swoje pytanie"),
    NOT_IN_EDITION("is not in this edition", "nie ma go w tym wydaniu"),
    NO_SUCH_VERSION("is no version of the item", "nie ma takiej wersji pytania"),
    NOT_LATER("must be later than %s, which was published", "musi być późniejsza niż opublikowana: %s"),
    CANNOT_MARK(
            "has another format, or a key that was not among the choices",
            "ma inny format albo klucz, którego nie było wśród odpowiedzi"),
    AFTER_DUE("must come before dueAt", "musi być przed dueAt"),
    /** Told by others already, in words for the caller. */
    AS_SAID("%s", "%s"),
    BEFORE_OPENING("must come after opensAt", "musi być po opensAt"),
    CANNOT_CHANGE(
            "cannot change once somebody has begun; set another assignment",
            "nie może się zmienić, gdy ktoś już zaczął; zadaj quiz jeszcze raz"),
    CUTS_CHARACTER("cuts a character in two", "przecina znak na pół"),
    DAY_TOO_FAR("must be one of the next %s days", "musi być jednym z najbliższych %s dni"),
    END_OF_KEY("must be in the future, a year away at most", "musi być w przyszłości, najwyżej za rok"),
    END_OUTSIDE(
            "must come after the start and not after the article, which has %s units",
            "musi być po początku i nie za artykułem, który ma %s jednostek"),
    EVIDENCE_TOO_LONG("may come at most %s units after the start", "może być najwyżej %s jednostek po początku"),
    EXTENDS_NOTHING(
            "must name a deadline, a time limit or attempts", "musi podawać termin, limit czasu albo liczbę prób"),
    ITEM_OR_DRAW("has either an itemId or a draw", "musi mieć albo itemId, albo draw"),
    KEY_OR_TWICE("is the key or stands there twice", "jest kluczem albo się powtarza"),
    NEEDS_TOLERANCE("goes with a tolerance", "ma sens tylko z tolerancją"),
    NEEDS_UNIT("go with a unit", "mają sens tylko z jednostką"),
    NOT_A_CURSOR("is not a cursor of this list", "nie jest kursorem tej listy"),
    NOT_WITH_ANSWER("does not go with /answer", "nie łączy się z /answer"),
    NO_ANSWER("is required: how it is answered and what is right", "jest wymagane: jak się odpowiada i co jest dobrze"),
    NO_DEADLINE(
            "is needed to release anything after the deadline", "jest potrzebne, żeby cokolwiek pokazać po terminie"),
    NO_DISTRACTOR("need at least one in a single choice", "muszą mieć co najmniej jeden przy jednokrotnym wyborze"),
    NO_KEY("is required: what is right", "jest wymagany: co jest dobrze"),
    NO_SUCH_DAY("is not a day of that month, which has %s", "nie ma takiego dnia w tym miesiącu; ma on dni: %s"),
    NO_TIME("is needed to release at a time", "jest potrzebne, żeby pokazać o oznaczonym czasie"),
    NO_VERSION("is needed to mark by another key", "jest potrzebna, żeby oceniać według innego klucza"),
    ONE_DECISION("either an acceptance or a rejection", "albo przyjęcie, albo odrzucenie"),
    ONE_RIGHT(
            "need exactly one right one in a single choice, not %s",
            "muszą mieć dokładnie jedną dobrą przy jednokrotnym wyborze, a nie %s"),
    PART_MISSING("belongs to a precision of %s", "jest potrzebne przy dokładności %s"),
    PART_UNUSED("does not go with a precision of %s", "nie łączy się z dokładnością %s"),
    RELATIVE_TOO_LARGE(
            "may be 1 at most when it is relative: that is the whole number",
            "względna może wynosić najwyżej 1, czyli całą liczbę"),
    SAID_IN_ANSWER("is one that only /answer can describe", "wymaga opisania w /answer"),
    ONLY_COMES_IN("is a format that can only be imported", "to format, który można tylko importować"),
    SECTIONS_OR_ITEMS("are given, or itemIds, and not both", "podaje się je albo itemIds, ale nie jedno i drugie"),
    SOME_RIGHT(
            "need at least one right one in a multiple choice",
            "muszą mieć co najmniej jedną dobrą przy wielokrotnym wyborze"),
    TIME_PASSED("must be in the future", "musi być w przyszłości"),
    TIME_UNUSED("goes with AT and BY_HAND only", "łączy się tylko z AT i BY_HAND"),
    TOO_FAR("is more than ten years away", "jest za więcej niż dziesięć lat"),
    TOO_MANY_QUESTIONS("have %s questions; at most %s fit", "mają %s pytań; mieści się najwyżej %s"),
    TOO_MANY_TAGS("would give an item more than %s tags", "dałyby pytaniu więcej niż %s znaczników"),
    TWICE("stands there twice", "powtarza się"),
    UNKNOWN_TIME_ZONE(
            "must be the name of a time zone, such as Europe/Warsaw",
            "musi być nazwą strefy czasowej, na przykład Europe/Warsaw"),
    UNREADABLE("is not of the documented form", "nie ma opisanej postaci"),
    VERSION_UNUSED("goes with REKEYED only", "łączy się tylko z REKEYED"),
    WRONG_YET_ACCEPTED("is wrong here, yet accepted as right", "jest tu błędna, a jednak uznawana za dobrą");

    private final String english;
    private final String polish;

    WrongValue(String english, String polish) {
        this.english = english;
        this.polish = polish;
    }

    String in(Language language, List<?> arguments) {
        String text = language == Language.POLISH ? polish : english;
        return String.format(Locale.ROOT, text, arguments.toArray());
    }
}
