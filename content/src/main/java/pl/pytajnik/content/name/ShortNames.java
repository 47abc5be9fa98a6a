package pl.pytajnik.content.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Countries called by their first word once the full name was told: „Korea” for „Korea Północna”. */
final class ShortNames {
    private static final int CLEARLY_MORE = 3;

    private ShortNames() {}

    /** The mentions with short names of countries replaced by full ones, where the document leaves one reading. */
    static List<List<Mention>> expanded(List<List<Mention>> mentions) {
        Map<Name, Integer> countries = new LinkedHashMap<>();
        for (List<Mention> sentence : mentions) {
            for (Mention mention : sentence) {
                if (mention.name().type() == Name.Type.COUNTRY && mention.name().words() > 1) {
                    countries.merge(mention.name(), 1, Integer::sum);
                }
            }
        }
        Map<String, Optional<Name>> byFirstWord = byFirstWord(countries);
        return mentions.stream()
                .map(sentence ->
                        sentence.stream().map(m -> expanded(m, byFirstWord)).toList())
                .toList();
    }

    private static Map<String, Optional<Name>> byFirstWord(Map<Name, Integer> countries) {
        Map<String, Optional<Name>> full = new HashMap<>();
        for (Name country : countries.keySet()) {
            full.computeIfAbsent(country.canonical().split(" ")[0], word -> full(word, countries));
        }
        return full;
    }

    private static Mention expanded(Mention mention, Map<String, Optional<Name>> byFirstWord) {
        boolean single = mention.end() - mention.first() == 1 && mention.name().type() == Name.Type.OTHER;
        return single
                ? byFirstWord
                        .getOrDefault(mention.name().canonical(), Optional.empty())
                        .map(name -> new Mention(mention.first(), mention.end(), name, mention.grammaticalCase()))
                        .orElse(mention)
                : mention;
    }

    private static Optional<Name> full(String word, Map<Name, Integer> countries) {
        List<Map.Entry<Name, Integer>> ranked = countries.entrySet().stream()
                .filter(e -> e.getKey().canonical().startsWith(word + " "))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        boolean clear = ranked.size() == 1
                || ranked.size() > 1
                        && ranked.get(0).getValue()
                                >= CLEARLY_MORE * ranked.get(1).getValue();
        return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    }
}
