package pl.pytajnik.content.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.NounPhrases;

/**
 * The only noun behind a verb in the past that its ending lets be the subject: „założyli spółkę dwaj inżynierowie”, „oblegały
 * zamek wojska węgierskie”. Men are told from an object by their form, things only where the object stands there as well.
 */
final class SubjectByAgreement {
    private SubjectByAgreement() {}

    static Optional<OwnSubject> of(Clause clause) {
        Tag verb = clause.verbTag();
        boolean men = verb.is(Number.PL) && verb.is(Gender.M1);
        boolean things = verb.is(Number.PL) && !verb.is(Gender.M1) || verb.is(Number.SG) && verb.is(Gender.N);
        if (!verb.isPraet() || !men && !things) {
            return Optional.empty();
        }
        List<Integer> free = free(clause);
        List<Integer> agreeing = free.stream().filter(i -> agrees(clause, i)).toList();
        boolean told = men || free.size() > 1;
        return told && agreeing.size() == 1 ? Optional.of(subject(clause, agreeing.get(0))) : Optional.empty();
    }

    /** The heads behind the verb, up to a comma, that no preposition or noun governs. */
    private static List<Integer> free(Clause clause) {
        Analysis words = clause.words();
        List<Integer> found = new ArrayList<>();
        boolean held = false;
        for (int i = clause.verb() + 1; i < clause.end() && !words.isMark(i, ",;:"); i++) {
            if (words.tag(i).isPreposition()) {
                held = true;
            } else if (words.isNominal(i) && !clause.sentence().isDated(i)) {
                if (!held) {
                    found.add(i);
                }
                i = NounPhrases.rightEdge(clause.sentence(), i, clause.end()) - 1;
                held = false;
            }
        }
        return found;
    }

    private static boolean agrees(Clause clause, int noun) {
        Tag verb = clause.verbTag();
        Analysis words = clause.words();
        boolean men = verb.is(Gender.M1) && verb.is(Number.PL);
        return words.can(noun, t -> t.isNoun() && t.is(Case.NOM) && t.number() == verb.number() && sameKind(t, verb))
                && !(men && words.can(noun, t -> t.isNoun() && t.is(Case.ACC) && t.is(Number.PL)));
    }

    private static boolean sameKind(Tag noun, Tag verb) {
        return verb.is(Number.SG) ? noun.is(Gender.N) : noun.is(Gender.M1) == verb.is(Gender.M1);
    }

    private static OwnSubject subject(Clause clause, int head) {
        return new OwnSubject(
                NounPhrases.leftEdge(clause.sentence(), head),
                NounPhrases.rightEdge(clause.sentence(), head, clause.end()));
    }
}
