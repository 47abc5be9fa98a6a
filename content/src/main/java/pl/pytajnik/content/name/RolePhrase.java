package pl.pytajnik.content.name;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Reading;
import pl.pytajnik.content.morph.Tag;

/**
 * What somebody is, right before the name: „nowy minister obrony Korei Południowej” in „… Shin Won-sik”.
 *
 * @param first its first token, adjectives before the head included
 * @param head the role noun
 * @param end one past its last token: where the name begins
 * @param reading the head's reading
 * @param cases the cases the head can stand in
 */
public record RolePhrase(int first, int head, int end, Reading reading, Set<Case> cases) {
    private static final int LONGEST_COMPLEMENT = 9;

    /** The role phrase that ends right before token {@code name}. */
    public static Optional<RolePhrase> before(Analysis sentence, int name) {
        for (int head = name - 1; head >= Math.max(0, name - 1 - LONGEST_COMPLEMENT); head--) {
            Optional<Reading> role = roleAt(sentence, head);
            if (role.isPresent()) {
                return Optional.of(phrase(sentence, head, name, role.get()));
            }
            if (!complements(sentence, head)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Reading> roleAt(Analysis sentence, int i) {
        return sentence.readings(i).stream()
                .filter(r -> r.tag().is(Number.SG) && isPersonal(r.tag()) && Roles.isRole(r.lemma()))
                .min(Comparator.comparing(r -> r.tag().is(Gender.M1) ? 0 : 1));
    }

    private static boolean isPersonal(Tag tag) {
        return (tag.isNoun() || tag.isAdjective()) && (tag.is(Gender.M1) || tag.is(Gender.F));
    }

    /** Words that can stand between the role and the name: genitives, adjectives, „do spraw”, „w”. */
    private static boolean complements(Analysis sentence, int i) {
        if (sentence.isMark(i, "„”\"") || sentence.isOneOf(i, Set.of("do", "spraw", "ds.", "w", "we", "na", "przy"))) {
            return true;
        }
        return sentence.isWord(i)
                && (sentence.readings(i).isEmpty()
                        || sentence.isCapitalised(i)
                        || sentence.can(i, t -> (t.isNoun() || t.isAdjective() || t.isGerund()) && t.is(Case.GEN))
                        || sentence.can(i, t -> t.isAdjective() && t.is(Number.SG)));
    }

    private static RolePhrase phrase(Analysis sentence, int head, int name, Reading reading) {
        Set<Case> cases = EnumSet.noneOf(Case.class);
        for (Reading r : sentence.readings(head)) {
            if (r.lemma().equals(reading.lemma())
                    && r.tag().is(Number.SG)
                    && r.tag().grammaticalCase() != null) {
                cases.add(r.tag().grammaticalCase());
            }
        }
        int first = head;
        while (first > 0 && sentence.can(first - 1, t -> (t.isAdjective() || t.isParticiple()) && agrees(t, cases))) {
            first--;
        }
        narrow(sentence, first, head, cases);
        return new RolePhrase(first, head, name, reading, cases);
    }

    private static boolean agrees(Tag tag, Set<Case> cases) {
        return tag.is(Number.SG) && tag.grammaticalCase() != null && cases.contains(tag.grammaticalCase());
    }

    /** A preposition before the phrase leaves the cases it governs. */
    private static void narrow(Analysis sentence, int first, int head, Set<Case> cases) {
        Set<Case> governed = EnumSet.noneOf(Case.class);
        for (Reading r : sentence.readings(first - 1)) {
            if (r.tag().isPreposition() && r.tag().grammaticalCase() != null) {
                governed.add(r.tag().grammaticalCase());
            }
        }
        if (cases.stream().anyMatch(governed::contains)) {
            cases.retainAll(governed);
        }
    }

    public Gender gender() {
        return reading.tag().gender() == Gender.F ? Gender.F : Gender.M1;
    }
}
