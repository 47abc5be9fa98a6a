package pl.pytajnik.content.answer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.name.FirstNames;

/**
 * A person's name in a case a question asks for, where no doubt is left: each word has one form there, by the dictionary or
 * by an ending that all names follow. The first name must be known, for it tells the gender.
 */
public final class InflectedName {
    /** Endings that lose a vowel or soften, that are mute, or foreign ones that some leave as they are. */
    private static final Pattern UNSURE =
            Pattern.compile(".*(?:e[klcń]|[ńśćźxwqh]|ó\\p{L}|[aeiou]s|[aeiou]t|\\p{L}{0,3})", Pattern.UNICODE_CASE);

    private static final Set<Case> SOFTENING = Set.of(Case.LOC);

    private InflectedName() {}

    /** Empty when some word of the name has no sure form. */
    public static Optional<String> of(String canonical, Gender gender, Case wanted) {
        if (wanted == Case.NOM) {
            return Optional.of(canonical);
        }
        String first = canonical.split(" ")[0];
        return GoldName.of(canonical, Optional.of(gender))
                .filter(gold ->
                        FirstNames.gender(first).filter(g -> g == gender).isPresent())
                .filter(GoldName::person)
                .filter(gold -> gold.words().stream().allMatch(word -> isSure(word, gender, wanted)))
                .map(gold -> NameCases.in(wanted, canonical, gold));
    }

    private static boolean isSure(NameWord word, Gender gender, Case wanted) {
        Map<Case, Set<String>> forms = word.forms();
        if (forms.getOrDefault(wanted, Set.of()).size() != 1) {
            return false;
        }
        boolean known = word.sort() != NameWord.Sort.WORD || Declension.isPersonInDictionary(word.text(), gender);
        boolean adjectival = word.text().matches(".*(?:[sc]k|dzk)[ia]");
        boolean woman = gender == Gender.F && !word.text().endsWith("a");
        return known
                || adjectival
                || woman
                || !SOFTENING.contains(wanted) && !UNSURE.matcher(word.text()).matches();
    }
}
