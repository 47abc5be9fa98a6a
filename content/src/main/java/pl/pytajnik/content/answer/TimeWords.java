package pl.pytajnik.content.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Synthesizer;

/** Words that tell time, folded, in every case. */
final class TimeWords {
    static final int BEFORE = 1;
    static final int AFTER = 2;
    static final int SINCE = 3;
    static final int UNTIL = 4;

    static final Map<String, Integer> RELATIONS =
            Map.of("przed", BEFORE, "po", AFTER, "od", SINCE, "do", UNTIL, "poczawszy", SINCE);
    static final Map<String, Integer> STRETCHES = Map.ofEntries(
            Map.entry("poczatek", 1),
            Map.entry("poczatku", 1),
            Map.entry("poczatkiem", 1),
            Map.entry("polowa", 2),
            Map.entry("polowie", 2),
            Map.entry("polowy", 2),
            Map.entry("srodku", 2),
            Map.entry("koniec", 3),
            Map.entry("koncu", 3),
            Map.entry("konca", 3),
            Map.entry("schylek", 3),
            Map.entry("schylku", 3),
            Map.entry("firsthalf", 4),
            Map.entry("secondhalf", 5),
            Map.entry("przelom", 6),
            Map.entry("przelomie", 6));
    private static final Set<String> SILENT =
            Set.copyOf(List.of(("w we z ze dnia dniu dzien roku rok r rokiem o to byl "
                            + "byla bylo jest na pod i oraz a miedzy nocy noc lata latach lat wiek wieku wiekiem okolo ok circa "
                            + "ca chyba mniej wiecej dokladnie data ne miesiacu miesiac")
                    .split(" ")));
    static final List<String> MONTHS = List.of(
            "styczeń",
            "luty",
            "marzec",
            "kwiecień",
            "maj",
            "czerwiec",
            "lipiec",
            "sierpień",
            "wrzesień",
            "październik",
            "listopad",
            "grudzień");
    private static final List<String> SHORT =
            List.of("sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paz", "lis", "gru");
    private static final List<String> WEEKDAYS =
            List.of("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela");
    private static final List<String> SEASONS = List.of("wiosna", "lato", "jesień", "zima");

    private static final Map<String, Integer> MONTH = numbered(MONTHS);
    private static final Map<String, Integer> WEEKDAY = numbered(WEEKDAYS);
    private static final Map<String, Integer> SEASON = numbered(SEASONS);

    static {
        for (int i = 0; i < SHORT.size(); i++) {
            MONTH.put(SHORT.get(i), i + 1);
        }
        List.of("lutego", "lutym", "lutemu").forEach(form -> MONTH.put(form, 2));
        List.of("lata", "lat", "latach", "latami", "latom").forEach(SEASON::remove);
    }

    private TimeWords() {}

    /** 1 to 12; one slip in a longer word is forgiven. */
    static Optional<Integer> month(String folded) {
        Integer exact = MONTH.get(folded);
        if (exact != null || folded.length() < 6) {
            return Optional.ofNullable(exact);
        }
        return MONTH.keySet().stream()
                .sorted()
                .filter(form -> Typos.isSlip(folded, folded, form))
                .map(MONTH::get)
                .findFirst();
    }

    /** 1 for Monday to 7. */
    static Optional<Integer> weekday(String folded) {
        return Optional.ofNullable(WEEKDAY.get(folded));
    }

    /** 1 for spring to 4. */
    static Optional<Integer> season(String folded) {
        return Optional.ofNullable(SEASON.get(folded));
    }

    /** True for words that go with a date and tell nothing more. */
    static boolean isSilent(String folded) {
        return SILENT.contains(folded);
    }

    private static Map<String, Integer> numbered(List<String> nouns) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < nouns.size(); i++) {
            int number = i + 1;
            numbers.put(Folding.letters(nouns.get(i)), number);
            Synthesizer.polish()
                    .forms(nouns.get(i), tag -> tag.isNoun() || tag.isAdjective())
                    .forEach(form -> numbers.putIfAbsent(Folding.letters(form), number));
        }
        return numbers;
    }
}
