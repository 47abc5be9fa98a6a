package pl.pytajnik.server.bank;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.morph.Synthesizer;

/**
 * Polish full-text search without a Polish PostgreSQL: items keep their words as they are, without diacritics; a search
 * asks for every form of the words it is given. „Królem” finds „król” and „królowie”; „krolem” finds
 * „królem”, for a word without its diacritics has no forms.
 */
final class SearchWords {
    private static final int MOST_WORDS = 10;
    private static final int MOST_FORMS = 100;
    private static final int SHORTEST_BEGINNING = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
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
        List<String> lemmas = Lexicon.polish().readings(word).stream()
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
