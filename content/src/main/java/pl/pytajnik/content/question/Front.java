package pl.pytajnik.content.question;

import java.util.Set;
import java.util.function.IntPredicate;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.NounPhrases;

/** What stands before the verb, cut at the edges of its phrases. */
final class Front {
    private static final Set<String> AUXILIARIES = Set.of("zostać", "zostawać", "być");

    private final Clause clause;
    private final Analysis words;
    private final IntPredicate out;

    Front(Clause clause, IntPredicate out) {
        this.clause = clause;
        this.words = clause.words();
        this.out = out;
    }

    /** Nothing but adverbs and prepositional phrases, so that no object is left before the verb: „w Salaspils odsłonięto”. */
    boolean isAdverbial() {
        int i = clause.start();
        while (i < clause.verb() && (out.test(i) || words.isMark(i, ","))) {
            i++;
        }
        boolean found = false;
        while (i < clause.verb()) {
            if (out.test(i) || found && words.tag(i).isAdverb()) {
                i++;
            } else if (words.tag(i).isPreposition()) {
                i = phraseEnd(i + 1);
                found = true;
            } else {
                return false;
            }
        }
        return found && i == clause.verb();
    }

    /** One past the „według ustaleń Anny Kos” that the clause begins with; its start where it does not. */
    int sourceEnd() {
        return words.lower(clause.start()).equals("według") ? phraseEnd(clause.start() + 1) : clause.start();
    }

    /** One past the noun phrase, with the attribute between commas behind it: „szpitalu kraju, noszącym imię Kenyatty,”. */
    private int phraseEnd(int from) {
        int head = from;
        while (head < clause.verb() && !isHead(head)) {
            if (words.isMark(head, ",") || out.test(head)) {
                return clause.verb() + 1;
            }
            head++;
        }
        int end = NounPhrases.rightEdge(clause.sentence(), head, clause.verb());
        boolean attribute =
                words.isMark(end, ",") && words.tag(end + 1).isParticiple() && words.isMark(lastStaying(), ",");
        return attribute ? clause.verb() : end;
    }

    private int lastStaying() {
        int last = clause.verb() - 1;
        while (last > clause.start() && out.test(last)) {
            last--;
        }
        return last;
    }

    private boolean isHead(int i) {
        return words.isNominal(i) || clause.sentence().mentionAt(i).isPresent();
    }

    /** The first of the adverbs right before the verb, which stay there: „wstępnie oszacowano”. */
    int adverbs() {
        int first = clause.verb();
        while (first - 1 > clause.start() && words.tag(first - 1).isAdverb() && !out.test(first - 1)) {
            first--;
        }
        return first;
    }

    /** One past the verb with its „się”, or with the participle of its passive: „została zatrzymana”. */
    int verbEnd() {
        int next = clause.verb() + 1;
        if (words.lower(next).equals("się")) {
            return next + 1;
        }
        while (next < clause.end() && out.test(next)) {
            next++;
        }
        boolean passive = AUXILIARIES.contains(words.lemma(clause.verb()))
                && next < clause.end()
                && words.tag(next).isPassiveParticiple();
        return passive ? next + 1 : clause.verb() + 1;
    }
}
