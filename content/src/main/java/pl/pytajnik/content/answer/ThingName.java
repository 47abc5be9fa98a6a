package pl.pytajnik.content.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.calendar.RomanNumerals;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.name.Gazetteer;

/**
 * The words of a name that is no person's, inflected together: the noun that heads it settles number and gender, the
 * adjectives beside it follow, everything behind stays as it is („Polska Komisja Wyborcza w Łodzi”).
 */
final class ThingName {
    private final List<String> parts;

    private ThingName(List<String> parts) {
        this.parts = parts;
    }

    /** One word each; none of them changes where no noun in the nominative heads the name. */
    static List<NameWord> words(List<String> parts) {
        return new ThingName(parts).words();
    }

    private List<NameWord> words() {
        for (int i = 0; i < parts.size(); i++) {
            Optional<Reading> head = head(i);
            if (head.isPresent()) {
                return inflected(i, head.get());
            }
            if (adjectives(parts.get(i)).isEmpty() && !isOrdinal(parts.get(i))) {
                break;
            }
        }
        return parts.stream().map(ThingName::unchanged).toList();
    }

    /** The noun at this place with which all words before it agree; never one that an adjective's reading explains better. */
    private Optional<Reading> head(int at) {
        boolean before = at + 1 < parts.size() && isAdjectiveOfNext(at);
        return nouns(parts.get(at)).stream()
                .filter(noun -> !before)
                .filter(noun ->
                        parts.subList(0, at).stream().allMatch(word -> isOrdinal(word) || agreeing(word, noun.tag())))
                .min(Comparator.comparing((Reading noun) -> !Gazetteer.isInstitution(noun.lemma()))
                        .thenComparing(
                                noun -> noun.tag().is(Gender.M1) || noun.tag().is(Gender.M2))
                        .thenComparing(noun -> noun.tag().number())
                        .thenComparing(noun -> noun.tag().gender()));
    }

    /** „Polska” of „Polska Akademia”. */
    private boolean isAdjectiveOfNext(int at) {
        return !Gazetteer.isInstitution(parts.get(at).toLowerCase(Locale.ROOT))
                && nouns(parts.get(at + 1)).stream().anyMatch(noun -> agreeing(parts.get(at), noun.tag()));
    }

    private List<NameWord> inflected(int at, Reading head) {
        List<NameWord> words = new ArrayList<>();
        boolean follows = true;
        for (int i = 0; i < parts.size(); i++) {
            follows &= i <= at || agreeing(parts.get(i), head.tag()) || isFirstHalf(i);
            words.add(i == at ? noun(head) : follows ? adjective(parts.get(i), head.tag()) : unchanged(parts.get(i)));
        }
        return words;
    }

    /** „Górniczo” of „Górniczo-Hutnicza”. */
    private boolean isFirstHalf(int i) {
        return i + 1 < parts.size()
                && parts.get(i).endsWith("o")
                && !adjectives(parts.get(i + 1)).isEmpty();
    }

    private NameWord noun(Reading head) {
        String word = parts.stream()
                .filter(part -> nouns(part).contains(head))
                .findFirst()
                .orElseThrow();
        return NameWord.of(word, Declension.of(word, head, tag -> tag.isNoun() && alike(tag, head.tag())));
    }

    private static NameWord adjective(String word, Tag noun) {
        return adjectives(word).stream()
                .filter(reading -> alike(reading.tag(), noun))
                .findFirst()
                .map(reading -> NameWord.of(
                        word,
                        Declension.of(
                                word,
                                reading,
                                tag -> tag.pos().equals(reading.tag().pos())
                                        && tag.degree() == reading.tag().degree()
                                        && alike(tag, noun))))
                .orElseGet(() -> unchanged(word));
    }

    private static NameWord unchanged(String word) {
        return NameWord.of(word, Declension.unchanged(word));
    }

    /** „II Rzeczpospolita”. */
    private static boolean isOrdinal(String word) {
        return RomanNumerals.value(word) > 0;
    }

    private static boolean agreeing(String word, Tag noun) {
        return adjectives(word).stream().anyMatch(reading -> alike(reading.tag(), noun));
    }

    private static boolean alike(Tag tag, Tag noun) {
        return tag.number() == noun.number() && tag.gender() == noun.gender();
    }

    private static List<Reading> adjectives(String word) {
        return nominatives(word).stream()
                .filter(r -> r.tag().isAdjective() || r.tag().isParticiple())
                .toList();
    }

    private static List<Reading> nouns(String word) {
        return nominatives(word).stream()
                .filter(r ->
                        r.tag().isNoun() && r.tag().number() != null && r.tag().gender() != null)
                .toList();
    }

    /** The word's readings as it is written, then with a small letter. */
    private static Set<Reading> nominatives(String word) {
        Set<Reading> found = new LinkedHashSet<>();
        for (String form : List.of(word, word.toLowerCase(Locale.ROOT))) {
            Lexicon.polish().readings(form).stream()
                    .filter(r -> r.tag().is(Case.NOM))
                    .forEach(found::add);
        }
        return found;
    }
}
