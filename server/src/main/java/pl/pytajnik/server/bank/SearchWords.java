package pl.pytajnik.server.bank;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.morph.Synthesizer;

/**
 * Polish full-text search without a Polish PostgreSQL: items keep their words as they are, without diacritics; a search
 * asks for every form of the words it is given. „Królem” finds „król” and „królowie”, and so does „krolem”: a word typed
 * without diacritics is looked up with those it may have had.
 */
final class SearchWords {
    private static final int MOST_WORDS = 10;
    private static final int MOST_FORMS = 150;
    private static final int MOST_SPELLINGS = 512;
    private static final int SHORTEST_BEGINNING = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<Character, String> DIACRITICS =
            Map.of('a', "aą", 'c', "cć", 'e', "eę", 'l', "lł", 'n', "nń", 'o', "oó", 's', "sś", 'z', "zżź");
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /** What an item is found by. */
    static String of(ItemVersion version, Tags tags) {
        return folded(Stream.concat(
                        Stream.of(version.stem(), version.key()),
                        Stream.concat(version.accepted().stream(), tags.written().stream()))
                .collect(Collectors.joining(" ")));
    }

    /** A query in PostgreSQL's language: all words, each in any form or as a beginning. Empty when there are no words. */
    static String query(String asked) {
        return words(asked.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST_WORDS)
                .map(SearchWords::anyForm)
                .collect(Collectors.joining(" & "));
    }

    private static String anyForm(String word) {
        String plain = folded(word);
        String beginning = plain.length() < SHORTEST_BEGINNING ? "'" + plain + "'" : "'" + plain + "':*";
        Stream<String> forms = forms(word).stream().limit(MOST_FORMS).map(form -> "'" + form + "'");
        return Stream.concat(Stream.of(beginning), forms).collect(Collectors.joining(" | ", "(", ")"));
    }

    private static Set<String> forms(String word) {
        List<String> lemmas = spellings(word).stream()
                .flatMap(spelling -> Lexicon.polish().readings(spelling).stream())
                .map(Reading::lemma)
                .distinct()
                .toList();
        return lemmas.stream()
                .flatMap(lemma ->
                        Stream.concat(Stream.of(lemma), Synthesizer.polish().forms(lemma, tag -> true).stream()))
                .map(SearchWords::folded)
                .filter(form -> !form.isEmpty() && form.indexOf(' ') < 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The word as it is first; then, where it has no diacritics and not too many letters that may, with each of them. */
    private static List<String> spellings(String word) {
        List<String> spellings = List.of("");
        for (char letter : word.toCharArray()) {
            String letters = DIACRITICS.getOrDefault(letter, String.valueOf(letter));
            spellings = spellings.stream()
                    .flatMap(start -> letters.chars().mapToObj(next -> start + (char) next))
                    .toList();
            if (spellings.size() > MOST_SPELLINGS) {
                return List.of(word);
            }
        }
        return word.equals(folded(word)) ? spellings : List.of(word);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(REST.split(text))
                .filter(word -> !word.isEmpty() && !folded(word).isEmpty());
    }

    private static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('ł', 'l');
        return REST.matcher(plain).replaceAll(" ").strip();
    }
}
