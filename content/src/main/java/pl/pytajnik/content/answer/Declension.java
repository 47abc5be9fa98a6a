package pl.pytajnik.content.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Degree;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.morph.Tag;

/** The forms of one word of a name, case by case, as the dictionary has them and by ending where it does not know it. */
final class Declension {
    private static final List<Case> CASES = List.of(Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.INST, Case.LOC);

    private Declension() {}

    /** Forms of a person's first name or surname in the singular; a form that never changes stands at every case. */
    static Map<Case, Set<String>> ofPerson(String word, Gender gender) {
        Map<Case, Set<String>> forms = inDictionary(word, tag -> tag.is(Number.SG) && tag.is(gender));
        Map<Case, Set<String>> guessed = gender == Gender.F ? NameEndings.feminine(word) : NameEndings.masculine(word);
        if (!forms.isEmpty()) {
            boolean adjectival = word.matches(".*(?:[sc]k|dzk)[ia]");
            return adjectival ? joined(forms, guessed) : forms;
        }
        return guessed;
    }

    /** True when the dictionary has the word as a person's name of this gender, or as an adjective. */
    static boolean isPersonInDictionary(String word, Gender gender) {
        return !inDictionary(word, tag -> tag.is(Number.SG) && tag.is(gender)).isEmpty();
    }

    /**
     * Forms of a word that stands in the nominative.
     *
     * @param wanted true for tags of the word's own number and gender
     */
    static Map<Case, Set<String>> of(String word, Reading reading, Predicate<Tag> wanted) {
        Map<Case, Set<String>> forms = new EnumMap<>(Case.class);
        addForms(forms, reading, wanted, word);
        return forms;
    }

    /** The word itself at every case. */
    static Map<Case, Set<String>> unchanged(String word) {
        Map<Case, Set<String>> forms = new EnumMap<>(Case.class);
        CASES.forEach(c -> forms.put(c, new LinkedHashSet<>(Set.of(word))));
        return forms;
    }

    private static Map<Case, Set<String>> inDictionary(String word, Predicate<Tag> wanted) {
        Map<Case, Set<String>> forms = new EnumMap<>(Case.class);
        for (Reading reading : nominatives(word)) {
            if (wanted.test(reading.tag())) {
                addForms(forms, reading, tag -> sameClass(tag, reading.tag()) && wanted.test(tag), word);
            }
        }
        return forms;
    }

    private static boolean sameClass(Tag one, Tag other) {
        return one.pos().equals(other.pos()) && (one.degree() == null || one.is(Degree.POSITIVE));
    }

    private static void addForms(
            Map<Case, Set<String>> forms, Reading reading, Predicate<Tag> wanted, String nominative) {
        forms.computeIfAbsent(Case.NOM, c -> new LinkedHashSet<>()).add(nominative);
        for (Case c : CASES) {
            for (String form : Synthesizer.polish().forms(reading.lemma(), tag -> tag.is(c) && wanted.test(tag))) {
                forms.computeIfAbsent(c, k -> new LinkedHashSet<>()).add(like(nominative, form));
            }
        }
    }

    private static String like(String model, String form) {
        return Character.isUpperCase(model.codePointAt(0))
                ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1)
                : form;
    }

    /** Readings of the word as it is written, or of its lower-cased form where it has none; nominatives only. */
    private static List<Reading> nominatives(String word) {
        List<Reading> found = new ArrayList<>();
        for (String form : List.of(word, word.toLowerCase(Locale.ROOT))) {
            if (found.isEmpty()) {
                Lexicon.polish().readings(form).stream()
                        .filter(r -> r.tag().is(Case.NOM))
                        .filter(r -> r.tag().isNoun()
                                || r.tag().isAdjective()
                                || r.tag().isParticiple())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Map<Case, Set<String>> joined(Map<Case, Set<String>> some, Map<Case, Set<String>> more) {
        Map<Case, Set<String>> all = new EnumMap<>(some);
        more.forEach(
                (c, forms) -> all.computeIfAbsent(c, k -> new LinkedHashSet<>()).addAll(forms));
        return all;
    }
}
