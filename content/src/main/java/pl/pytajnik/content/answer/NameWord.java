package pl.pytajnik.content.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pytajnik.content.calendar.RomanNumerals;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.name.FirstNames;

/**
 * One word of a right name.
 *
 * @param text as the key has it
 * @param forms its forms by case, as they are written
 * @param folded the same, folded
 */
record NameWord(String text, Sort sort, Map<Case, Set<String>> forms, Map<Case, Set<String>> folded) {
    static final Set<String> PARTICLES = Set.of(
            "von", "van", "de", "der", "den", "da", "di", "del", "della", "du", "la", "le", "el", "al", "bin", "ibn",
            "dos", "zu", "ten", "of", "the", "y");

    private static final Rewriting MARKS = Rewriting.of("[^\\p{L}\\p{N}]+", "");

    /** What the word is to the name. */
    enum Sort {
        WORD,
        INITIAL,
        /** „II” of a king. */
        NUMERAL,
        /** „von”, which may be left out. */
        PARTICLE
    }

    /** A word of a person's name. */
    static NameWord of(String text, boolean surname, Gender gender) {
        Sort sort = sort(text);
        Map<Case, Set<String>> forms = sort != Sort.WORD
                ? Declension.unchanged(text)
                : Declension.ofPerson(text, surname ? gender : own(text, gender));
        return new NameWord(text, sort, forms, folded(forms));
    }

    /** A word of another name, with its forms. */
    static NameWord of(String text, Map<Case, Set<String>> forms) {
        Sort sort = sort(text);
        return new NameWord(text, sort == Sort.INITIAL ? Sort.WORD : sort, forms, folded(forms));
    }

    /** A word that is the same in every case. */
    static NameWord unchanged(String text) {
        Map<Case, Set<String>> forms = Declension.unchanged(text);
        return new NameWord(text, Sort.WORD, forms, folded(forms));
    }

    /** Words of a name; those tied by a hyphen apart. */
    static List<String> split(String name) {
        return Stream.of(name.split("[\\s\\-–,()„”\"]+"))
                .filter(w -> !fold(w).isEmpty())
                .toList();
    }

    /** Letters and digits of a word: „Kennedy'ego” and „Kennedyego” are one. */
    static String fold(String word) {
        return MARKS.in(Folding.letters(word));
    }

    boolean isOptional() {
        return sort == Sort.PARTICLE || sort == Sort.INITIAL;
    }

    /** „Jan Maria Rokita”: a middle name keeps the gender it has. */
    private static Gender own(String text, Gender gender) {
        return FirstNames.gender(text).orElse(gender);
    }

    private static Sort sort(String text) {
        if (text.matches("\\p{Lu}\\.?") && !text.equals("V")) {
            return Sort.INITIAL;
        }
        if (RomanNumerals.value(text) > 0) {
            return Sort.NUMERAL;
        }
        return PARTICLES.contains(text) ? Sort.PARTICLE : Sort.WORD;
    }

    private static Map<Case, Set<String>> folded(Map<Case, Set<String>> forms) {
        return forms.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        e -> e.getValue().stream().map(NameWord::fold).collect(Collectors.toUnmodifiableSet())));
    }
}
