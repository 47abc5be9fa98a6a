package pl.pytajnik.content.howmany;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.NounPhrases;

/**
 * A counting in its row.
 *
 * @param first where the row begins
 * @param end where it ends
 */
record CountTrigger(Counting counting, int first, int end) {
    Clause clause() {
        return counting.clause();
    }

    Analysis words() {
        return counting.words();
    }

    /** What is counted is the subject, or nothing else is. */
    boolean isSubject() {
        return !clause().verbTag().isImpersonal()
                && (clause().subject() == null || counting.isSubject() || isTakenForSubject())
                && (clause().antecedent() == null || isOwnSubject());
    }

    /** „Najbliższe domy dzieli od drogi 200 metrów”: the verb agrees with the number and not with the houses. */
    private boolean isTakenForSubject() {
        boolean several = clause().subject() != null
                && !clause().subject().several()
                && clause().subject().named().isEmpty()
                && words().tag(clause().subject().head()).is(Number.PL);
        return several && clause().verbTag().is(Number.SG) && first() > clause().verb();
    }

    /** „Bezpieczeństwa miasta strzeże sto pomp”: another noun before the verb is its object, and the pumps do it. */
    private boolean isOwnSubject() {
        boolean fits = clause().verbTag().isPraet()
                ? clause().verbTag().is(Gender.N)
                : clause().verbTag().is(Number.SG);
        return fits && clause().subject() == null && first > clause().verb() && hasFrontObject();
    }

    private boolean hasFrontObject() {
        return IntStream.range(clause().start(), clause().verb())
                .filter(clause()::has)
                .anyMatch(i -> words().tag(i).isNoun()
                        && !clause().sentence().isDated(i)
                        && !CountRules.isHeld(words(), clause().start(), i));
    }

    static CountTrigger of(Counting counting, List<Counting> all) {
        int end = withSibling(counting, counting.rowEnd(all));
        boolean recount = counting.words().isMark(end, ",") && CountRules.isRecount(counting.words(), end + 1);
        return new CountTrigger(
                counting, counting.rowFirst(all), recount ? counting.clause().end() : end);
    }

    /** „zniszczył 40 domów i spichlerz”: what is named beside it and not counted falls out. */
    private static int withSibling(Counting counting, int end) {
        Analysis words = counting.words();
        boolean joined = counting.first() > counting.clause().verb() && words.isOneOf(end, Set.of("i", "oraz"));
        int noun = joined && words.tag(end + 1).isAdjective() ? end + 2 : end + 1;
        boolean other = joined
                && words.tag(noun).isNoun()
                && !words.can(noun, tag -> tag.is(Case.GEN) && tag.is(Number.PL))
                && (words.tag(noun).is(Case.ACC) || words.tag(noun).is(Case.NOM));
        int last = counting.clause().end();
        return other && NounPhrases.rightEdge(counting.clause().sentence(), noun, last) == last ? last : end;
    }
}
