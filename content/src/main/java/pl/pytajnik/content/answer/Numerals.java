package pl.pytajnik.content.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.number.NumberWords;

/** Numerals in every case and gender, folded: cardinals and collectives, ordinals, and the nouns that multiply. */
final class Numerals {
    private static final List<String> CARDINALS =
            List.of(("jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście "
                            + "czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia "
                            + "trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt "
                            + "dziewięćdziesiąt sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset "
                            + "dziewięćset")
                    .split(" "));
    private static final List<String> ORDINALS =
            List.of(("pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty jedenasty dwunasty "
                            + "trzynasty czternasty piętnasty szesnasty siedemnasty osiemnasty dziewiętnasty "
                            + "dwudziesty trzydziesty czterdziesty pięćdziesiąty sześćdziesiąty siedemdziesiąty "
                            + "osiemdziesiąty dziewięćdziesiąty setny dwusetny trzechsetny czterechsetny pięćsetny "
                            + "sześćsetny siedemsetny osiemsetny dziewięćsetny")
                    .split(" "));
    private static final Map<String, Integer> CARDINAL = new HashMap<>();
    private static final Map<String, Integer> ORDINAL = new HashMap<>();
    private static final Map<String, BigDecimal> MULTIPLIER = new HashMap<>();

    static {
        for (int i = 0; i < CARDINALS.size(); i++) {
            String cardinal = CARDINALS.get(i);
            int value = NumberWords.cardinal(cardinal).orElseThrow();
            forms(cardinal).forEach(form -> CARDINAL.putIfAbsent(form, value));
            forms(ORDINALS.get(i)).forEach(form -> ORDINAL.putIfAbsent(form, value));
        }
        CARDINAL.put("dwu", 2);
        CARDINAL.put("zero", 0);
        CARDINAL.put("zera", 0);
        CARDINAL.put("zeru", 0);
        ORDINAL.put("dwutysieczny", 2000);
        ORDINAL.put("dwutysiecznego", 2000);
        ORDINAL.put("dwutysiecznym", 2000);
        ORDINAL.put("tysieczny", 1000);
        ORDINAL.put("tysiecznego", 1000);
        ORDINAL.put("tysiecznym", 1000);
        for (String noun : List.of("tysiąc", "milion", "miliard", "bilion")) {
            BigDecimal value = NumberWords.multiplier(noun).orElse(BigDecimal.TEN.pow(12));
            forms(noun).forEach(form -> MULTIPLIER.putIfAbsent(form, value));
        }
        for (String shortened : List.of("tys", "mln", "mld")) {
            NumberWords.multiplier(shortened + (shortened.equals("tys") ? "." : ""))
                    .ifPresent(value -> MULTIPLIER.put(shortened, value));
        }
        MULTIPLIER.put("bln", BigDecimal.TEN.pow(12));
    }

    private Numerals() {}

    static Optional<Integer> cardinal(String folded) {
        return Optional.ofNullable(CARDINAL.get(folded));
    }

    static Optional<Integer> ordinal(String folded) {
        return Optional.ofNullable(ORDINAL.get(folded));
    }

    static Optional<BigDecimal> multiplier(String folded) {
        return Optional.ofNullable(MULTIPLIER.get(folded));
    }

    /** 1 to 999 in words, in the nominative; nothing for others. */
    static Optional<String> written(int value) {
        List<String> words = new ArrayList<>();
        int rest = value;
        while (rest > 0 && rest < 1000) {
            int part = rest >= 100 ? rest / 100 * 100 : rest >= 20 ? rest / 10 * 10 : rest;
            CARDINALS.stream()
                    .filter(word -> NumberWords.cardinal(word).orElseThrow() == part)
                    .forEach(words::add);
            rest -= part;
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private static List<String> forms(String lemma) {
        return Stream.concat(Stream.of(lemma), Synthesizer.polish().forms(lemma, tag -> !tag.isAdverb()).stream())
                .map(Folding::letters)
                .toList();
    }
}
