package pl.pytajnik.content.gate;

import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.syntax.Clause;

/** „Kiedy prezydent podpisał dokument?”: a reader would ask which. */
final class BareNouns {
    /** Objects that need no closer word, for with the verb they say all. */
    private static final Set<String> COMPLETE = Set.of(
            "wojna",
            "udział",
            "głos",
            "niepodległość",
            "władza",
            "życie",
            "praca",
            "studia",
            "śmierć",
            "tron",
            "mandat",
            "wniosek",
            "dymisja",
            "szkoła",
            "matura",
            "doktorat",
            "srebro",
            "złoto",
            "medal",
            "ślub",
            "nazwisko");

    private static final Set<String> MODIFYING =
            Set.of("o", "do", "na", "z", "ze", "dla", "przez", "przeciw", "przeciwko", "między", "nad", "za", "od");

    private BareNouns() {}

    static boolean hasBareObject(Candidate candidate) {
        return switch (candidate.pattern()) {
            case "T1", "H1" ->
                candidate.clause() != null
                        && (bareObject(candidate.clause(), candidate.source().words())
                                || bareLast(candidate.clause())
                                || bareDeed(candidate.clause()));
            case "W3" -> candidate.clause() != null && bareLast(candidate.clause());
            default -> false;
        };
    }

    /** „poświęcenia dokonał biskup”: of what. */
    private static boolean bareDeed(Clause clause) {
        Analysis words = clause.words();
        int object = clause.verb() - 1;
        return words.lemma(clause.verb()).equals("dokonać")
                && object >= clause.start()
                && words.can(object, t -> (t.isGerund() || t.isNoun()) && t.is(Case.GEN))
                && (words.isInitial(object) || !words.isCapitalised(object))
                && (object == clause.start()
                        || !words.tag(object - 1).isNoun()
                                && !words.tag(object - 1).isAdjective());
    }

    /** „zawarł w Radomiu układ, przewidujący …”: the last noun is cut from what says which. */
    private static boolean bareLast(Clause clause) {
        Analysis words = clause.words();
        int last = clause.end() - 1;
        return words.isMark(last + 1, ",")
                && last > clause.verb() + 1
                && words.tag(last).isNoun()
                && !words.isCapitalised(last)
                && !words.tag(last - 1).isPreposition()
                && (isBare(clause, words, last) || isOfRelative(clause, words, last));
    }

    /** „dokonał w Warszawie rzeczy, której nikt …”. */
    private static boolean isOfRelative(Clause clause, Analysis words, int i) {
        boolean attribute = words.tag(i - 1).isNoun() && !words.isCapitalised(i - 1);
        return words.lemma(i + 2).equals("który") && !attribute && isAlone(clause, words, i);
    }

    private static boolean bareObject(Clause clause, Analysis words) {
        for (int i = clause.verb() + 1; i < Math.min(clause.end(), clause.verb() + 5); i++) {
            Tag tag = words.tag(i);
            if (tag.isPreposition() || words.isMark(i, ",")) {
                return false;
            }
            if (tag.isNoun() && !words.isCapitalised(i)) {
                return isBare(clause, words, i);
            }
        }
        return false;
    }

    private static boolean isBare(Clause clause, Analysis words, int i) {
        Tag tag = words.tag(i);
        return tag.is(Case.ACC) && tag.is(Number.SG) && isAlone(clause, words, i);
    }

    /** Nothing beside it says which. */
    private static boolean isAlone(Clause clause, Analysis words, int i) {
        boolean before = words.tag(i - 1).isAdjective()
                || words.tag(i - 1).isNumeral()
                || words.tokens().get(i - 1).isNumber();
        boolean behind = i + 1 < clause.end()
                && (words.isOneOf(i + 1, MODIFYING)
                        || words.isCapitalised(i + 1)
                        || words.isMark(i + 1, "„\"«")
                        || words.can(
                                i + 1, t -> (t.isNoun() || t.isAdjective() || t.isParticiple()) && !t.is(Case.NOM)));
        return !before && !behind && !COMPLETE.contains(words.lemma(i));
    }
}
