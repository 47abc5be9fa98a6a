package pl.pytajnik.content.calendar;

import java.util.List;
import java.util.Set;

/**
 * The words before a date that fasten it to its sentence.
 *
 * @param end one past its last token: the first of the date itself, or of its weekday
 * @param wants what may follow
 */
record Frame(int end, Dated.Lead lead, Wants wants) {
    /** What a frame lets follow. */
    enum Wants {
        /** Any date; only that of a day may stand without a frame. */
        ANY,
        /** „w nocy z”: two days. */
        NIGHT,
        /** „w latach”: two years or a decade. */
        YEARS,
        /** „w sezonie”. */
        SPORTS_SEASON,
        /** „w roku szkolnym”. */
        SCHOOL_YEAR,
        /** „na przełomie”. */
        TURN,
        /** „o godz.”. */
        HOUR
    }

    private record Words(List<String> words, Dated.Lead lead, Wants wants) {
        static Words of(String words, Dated.Lead lead, Wants wants) {
            return new Words(List.of(words.split(" ")), lead, wants);
        }

        static Words at(String words) {
            return of(words, Dated.Lead.AT, Wants.ANY);
        }
    }

    /** The first that fits wins, so longer ones stand before shorter ones. */
    private static final List<Words> ALL = List.of(
            Words.of("w nocy z", Dated.Lead.AT, Wants.NIGHT),
            Words.of("nocą z", Dated.Lead.AT, Wants.NIGHT),
            Words.of("na przełomie lat", Dated.Lead.AT, Wants.YEARS),
            Words.of("na przełomie", Dated.Lead.AT, Wants.TURN),
            Words.at("na samym początku lat"),
            Words.of("na początku lat", Dated.Lead.AT, Wants.YEARS),
            Words.of("w połowie lat", Dated.Lead.AT, Wants.YEARS),
            Words.of("pod koniec lat", Dated.Lead.AT, Wants.YEARS),
            Words.of("w końcu lat", Dated.Lead.AT, Wants.YEARS),
            Words.at("na samym początku"),
            Words.at("na początku"),
            Words.at("pod koniec"),
            Words.at("u schyłku"),
            Words.at("z początkiem"),
            Words.at("z końcem"),
            Words.at("w pierwszej połowie"),
            Words.at("w drugiej połowie"),
            Words.at("w 1. połowie"),
            Words.at("w 2. połowie"),
            Words.at("w i połowie"),
            Words.at("w ii połowie"),
            Words.at("w połowie"),
            Words.at("w końcu"),
            Words.at("w środku"),
            Words.at("w dniu"),
            Words.at("w nocy"),
            Words.at("wieczorem"),
            Words.at("rano"),
            Words.at("nad ranem"),
            Words.at("po południu"),
            Words.of("w dniach", Dated.Lead.SPAN, Wants.ANY),
            Words.of("w latach", Dated.Lead.AT, Wants.YEARS),
            Words.of("w okresie", Dated.Lead.AT, Wants.YEARS),
            Words.of("od lat", Dated.Lead.FROM, Wants.YEARS),
            Words.of("do lat", Dated.Lead.UNTIL, Wants.YEARS),
            Words.of("lata", Dated.Lead.NOUN, Wants.YEARS),
            Words.of("lat", Dated.Lead.NOUN, Wants.YEARS),
            Words.of("w sezonie", Dated.Lead.AT, Wants.SPORTS_SEASON),
            Words.of("w roku szkolnym", Dated.Lead.AT, Wants.SCHOOL_YEAR),
            Words.of("w roku akademickim", Dated.Lead.AT, Wants.SCHOOL_YEAR),
            Words.of("o godz.", Dated.Lead.AT, Wants.HOUR),
            Words.of("o godzinie", Dated.Lead.AT, Wants.HOUR),
            Words.of("o", Dated.Lead.AT, Wants.HOUR),
            Words.at("w około"),
            Words.at("w ok."),
            Words.at("około"),
            Words.at("ok."),
            Words.at("koło"),
            Words.at("we"),
            Words.at("w"),
            Words.of("od dnia", Dated.Lead.FROM, Wants.ANY),
            Words.of("do dnia", Dated.Lead.UNTIL, Wants.ANY),
            Words.of("od początku", Dated.Lead.FROM, Wants.ANY),
            Words.of("od końca", Dated.Lead.FROM, Wants.ANY),
            Words.of("od połowy", Dated.Lead.FROM, Wants.ANY),
            Words.of("do końca", Dated.Lead.UNTIL, Wants.ANY),
            Words.of("do początku", Dated.Lead.UNTIL, Wants.ANY),
            Words.of("do połowy", Dated.Lead.UNTIL, Wants.ANY),
            Words.of("od", Dated.Lead.FROM, Wants.ANY),
            Words.of("do", Dated.Lead.UNTIL, Wants.ANY),
            Words.at("dnia"),
            Words.of("z dnia", Dated.Lead.NOUN, Wants.ANY),
            Words.of("z", Dated.Lead.NOUN, Wants.ANY),
            Words.of("ze", Dated.Lead.NOUN, Wants.ANY),
            Words.of("( ur.", Dated.Lead.BRACKET, Wants.ANY),
            Words.of("( zm.", Dated.Lead.BRACKET, Wants.ANY),
            Words.of("ur.", Dated.Lead.BRACKET, Wants.ANY),
            Words.of("zm.", Dated.Lead.BRACKET, Wants.ANY),
            Words.of("(", Dated.Lead.BRACKET, Wants.ANY));

    private static final Set<String> BOUNDS = Set.of(
            "po", "przed", "między", "na", "około", "ok.", "ku", "koło", "aż", "najpóźniej", "najwcześniej", "sprzed");

    /** The frame that begins at this token; one without words where none does. */
    static Frame read(Scan scan, int at) {
        for (Words words : ALL) {
            if (scan.begins(at, words.words())) {
                return new Frame(at + words.words().size(), words.lead(), words.wants());
            }
        }
        return scan.isOneOf(at, BOUNDS)
                ? new Frame(at + 1, Dated.Lead.BOUND, Wants.ANY)
                : new Frame(at, Dated.Lead.NOUN, Wants.ANY);
    }
}
