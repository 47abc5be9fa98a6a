package pl.pytajnik.content.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.name.Roles;

/** Prepositions and titles before a name: „z prof. Nowakiem”, „prezydent Nowak”, but not „doradca Nowaka”. */
final class Titles {
    private static final Set<String> SHORT = Set.of(
            "dr", "prof", "hab", "inz", "mgr", "ks", "sw", "gen", "plk", "pplk", "mjr", "kpt", "por", "ppor", "marsz",
            "abp", "bp", "kard", "mec", "red", "doc", "lek", "arch", "dh", "sir", "mr", "don", "lord");
    private static final Set<String> MEN =
            Set.of("pan", "pana", "panu", "panem", "krol", "ksiaze", "mr", "sir", "lord");
    private static final Set<String> WOMEN = Set.of("pani", "pania", "krolowa", "ksiezna", "mrs", "lady", "panna");
    private static final Set<String> PREPOSITIONS = Set.of("przez", "z", "ze", "dla", "od", "u", "o");

    private Titles() {}

    /**
     * A name without what stood before it.
     *
     * @param fits false when a title tells of somebody else
     */
    record Bare(List<TypedWord> words, boolean fits) {}

    /** Strips what may stand before this name when it stands in {@code c}. */
    static Bare strip(List<TypedWord> typed, GoldName gold, Case c) {
        int at = 0;
        boolean fits = true;
        if (typed.size() > 1
                && !typed.get(0).dotted()
                && PREPOSITIONS.contains(typed.get(0).text())) {
            at++;
            fits = c != Case.NOM;
        }
        while (at < typed.size() - 1 && gold.person() && !isOfName(typed.get(at), gold) && isTitle(typed.get(at))) {
            fits &= agrees(typed.get(at), gold.gender(), c);
            at++;
        }
        return new Bare(typed.subList(at, typed.size()), fits);
    }

    private static boolean isOfName(TypedWord word, GoldName gold) {
        return gold.words().stream()
                .anyMatch(w -> w.folded().values().stream().anyMatch(forms -> forms.contains(word.folded())));
    }

    private static boolean isTitle(TypedWord word) {
        return SHORT.contains(word.folded())
                || MEN.contains(word.folded())
                || WOMEN.contains(word.folded())
                || Lexicon.polish().readings(word.text().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(r -> r.tag().isNoun() && Roles.isRole(r.lemma()));
    }

    private static boolean agrees(TypedWord word, Gender gender, Case c) {
        if (MEN.contains(word.folded())) {
            return gender != Gender.F;
        }
        if (WOMEN.contains(word.folded())) {
            return gender == Gender.F;
        }
        return SHORT.contains(word.folded()) || roleAgrees(word, gender, c);
    }

    /** In the genitive a title cannot be told from another person's: „doradcy Nowaka”. */
    private static boolean roleAgrees(TypedWord word, Gender gender, Case c) {
        return c != Case.GEN
                && c != Case.ACC
                && Lexicon.polish().readings(word.text().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(r -> r.tag().isNoun()
                                && r.tag().is(c)
                                && r.tag().is(Number.SG)
                                && !NameMatch.isOther(
                                        r.tag().gender() == null
                                                ? gender
                                                : r.tag().gender(),
                                        gender));
    }
}
