package pl.pytajnik.content.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pl.pytajnik.content.answer.NameWord.Sort;
import pl.pytajnik.content.calendar.RomanNumerals;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.name.FirstNames;

/** Lays typed words beside the words of a right name, all in one case. */
final class NameMatch {
    private static final List<Case> CASES = List.of(Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.INST, Case.LOC);
    private static final Verdict NO = Verdict.of(Reason.OTHER_ANSWER);

    private final GoldName gold;
    private final Case wanted;
    private final Set<Integer> matched = new TreeSet<>();
    private boolean byWord;

    private NameMatch(GoldName gold, Case wanted) {
        this.gold = gold;
        this.wanted = wanted;
    }

    /** The best verdict over the cases. */
    static Verdict of(GoldName gold, List<TypedWord> typed) {
        Verdict best = NO;
        for (Case c : CASES) {
            Titles.Bare bare = Titles.strip(typed, gold, c);
            if (bare.fits()) {
                NameMatch match = new NameMatch(gold, c);
                best = best.or(gold.person() ? match.person(bare.words()) : match.thing(bare.words()));
            }
        }
        return best;
    }

    private Verdict person(List<TypedWord> typed) {
        List<TypedWord> initials = new ArrayList<>();
        for (TypedWord word : typed) {
            if (word.isInitial() && gold.words().stream().noneMatch(g -> g.sort() == Sort.INITIAL)) {
                initials.add(word);
            } else if (!take(word)) {
                return NO;
            }
        }
        boolean inPlace = initials.stream().allMatch(this::takeInitial);
        return inPlace && byWord ? verdictOnPerson() : NO;
    }

    private boolean take(TypedWord word) {
        for (int i = 0; i < gold.words().size(); i++) {
            if (!matched.contains(i) && stands(word, gold.words().get(i))) {
                matched.add(i);
                byWord |= gold.words().get(i).sort() == Sort.WORD;
                return true;
            }
        }
        return false;
    }

    /** „J.” for a first name, never for the surname. */
    private boolean takeInitial(TypedWord word) {
        for (int i = 0; i < gold.words().size(); i++) {
            NameWord name = gold.words().get(i);
            boolean same = NameWord.fold(name.text()).startsWith(word.folded());
            if (!matched.contains(i) && !gold.surname().contains(i) && name.sort() == Sort.WORD && same) {
                matched.add(i);
                return true;
            }
        }
        return false;
    }

    private boolean stands(TypedWord word, NameWord name) {
        Set<String> forms = name.folded().getOrDefault(wanted, Set.of());
        return switch (name.sort()) {
            case WORD ->
                forms.contains(word.folded())
                        || forms.stream().anyMatch(f -> Typos.isSlip(word.text(), word.folded(), f));
            case PARTICLE -> forms.contains(word.folded());
            case NUMERAL -> isNumeral(word, name);
            case INITIAL -> isInitialOf(word, name);
        };
    }

    private static boolean isNumeral(TypedWord word, NameWord name) {
        int value = RomanNumerals.value(name.text());
        return word.folded().equals(NameWord.fold(name.text()))
                || word.folded().equals(Integer.toString(value))
                || Numerals.ordinal(word.folded()).filter(v -> v == value).isPresent();
    }

    private boolean isInitialOf(TypedWord word, NameWord name) {
        boolean same = word.folded().startsWith(NameWord.fold(name.text()));
        return same
                && (word.isInitial()
                        || FirstNames.gender(word.text())
                                .filter(g -> g == gold.gender())
                                .isPresent());
    }

    private Verdict verdictOnPerson() {
        Set<Integer> missing = missing();
        if (missing.isEmpty()) {
            return Verdict.of(Reason.RIGHT);
        }
        if (gold.isRegnal()) {
            return Verdict.of(Reason.NAME_INCOMPLETE);
        }
        long surnames = gold.surname().stream().filter(missing::contains).count();
        if (surnames == 0) {
            return Verdict.of(
                    missing.contains(0) || !areMiddleNames(missing) ? Reason.FIRST_NAME_MISSING : Reason.RIGHT);
        }
        return Verdict.of(surnames == gold.surname().size() ? Reason.SURNAME_MISSING : Reason.NAME_INCOMPLETE);
    }

    private boolean areMiddleNames(Set<Integer> missing) {
        return missing.stream()
                .allMatch(i -> FirstNames.gender(gold.words().get(i).text()).isPresent());
    }

    private Set<Integer> missing() {
        Set<Integer> missing = new TreeSet<>();
        for (int i = 0; i < gold.words().size(); i++) {
            if (!matched.contains(i) && !gold.words().get(i).isOptional()) {
                missing.add(i);
            }
        }
        return missing;
    }

    /** Words of what is no person stand in their order; it is incomplete when only later ones are missing. */
    private Verdict thing(List<TypedWord> typed) {
        int at = 0;
        for (TypedWord word : typed) {
            while (at < gold.words().size() && !stands(word, gold.words().get(at))) {
                at++;
            }
            if (at == gold.words().size()) {
                return NO;
            }
            matched.add(at);
            at++;
        }
        if (missing().isEmpty()) {
            return Verdict.of(Reason.RIGHT);
        }
        return matched.contains(0) ? Verdict.of(Reason.NAME_INCOMPLETE) : NO;
    }

    /** For the titles: a woman's title is none for a man. */
    static boolean isOther(Gender title, Gender name) {
        return title == Gender.F && name != Gender.F;
    }
}
