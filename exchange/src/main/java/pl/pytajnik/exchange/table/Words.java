package pl.pytajnik.exchange.table;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What cells say for our names; the names themselves are read too. */
final class Words {
    static final Map<String, String> TYPES = Map.of(
            "SINGLE_CHOICE", "jednokrotny",
            "MULTIPLE_CHOICE", "wielokrotny",
            "TRUE_FALSE", "prawda/fałsz",
            "TYPED_TEXT", "tekst",
            "NUMBER", "liczba",
            "DATE", "data");
    static final Map<String, String> KINDS = Map.of("WHO", "kto", "WHEN", "kiedy", "HOW_MANY", "ile", "OTHER", "inne");
    static final Map<String, String> CREDITS = Map.of(
            "ALL_OR_NOTHING", "wszystko albo nic",
            "PROPORTIONAL", "za każdą dobrą",
            "PROPORTIONAL_WITH_PENALTY", "za każdą dobrą, zła odejmuje");
    static final Map<String, String> PRECISIONS =
            Map.of("DAY", "dzień", "MONTH", "miesiąc", "YEAR", "rok", "DECADE", "dekada", "CENTURY", "wiek");

    private Words() {}

    /** Our name for a word of a cell. */
    static Optional<String> name(Map<String, String> words, String cell) {
        String wanted = cell.strip().toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(entry ->
                        entry.getValue().equals(wanted) || entry.getKey().equalsIgnoreCase(wanted.replace(' ', '_')))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
