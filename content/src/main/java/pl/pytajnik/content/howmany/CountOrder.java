package pl.pytajnik.content.howmany;

import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Subject;

/** Whether the words of a clause can be put behind <i>ile</i> and still say the same. */
final class CountOrder {
    private CountOrder() {}

    /** „Trzy tysiące drzew posadzili uczniowie szkoły”: the object, the verb and last who did it, as a question has them. */
    static boolean isObjectFirst(CountTrigger t) {
        Subject subject = t.clause().subject();
        return subject != null
                && !t.isSubject()
                && t.first() == t.clause().start()
                && t.end() == t.clause().verb()
                && subject.first() > t.clause().verb()
                && t.clause().verbTag().is(Number.PL)
                && !t.words().tag(t.counting().counted().head()).is(Case.NOM);
    }

    /** „Piloci, których wysłał Jan Lis, zdołali odnaleźć dwie łodzie”: too much stands between to be put in order. */
    static boolean isSplit(CountTrigger t) {
        return t.clause().subject() != null
                && t.words().isMark(t.clause().subject().end(), ",")
                && !t.clause().isAside(t.clause().subject().end())
                && t.clause().subject().end() < t.clause().verb()
                && IntStream.range(t.clause().verb() + 1, t.first()).anyMatch(t.words()::isWord);
    }

    /** „oddał cztery rzuty za trzy punkty”: the words behind belong to what is counted. */
    static boolean isTorn(CountTrigger t) {
        return t.words().isOneOf(t.end(), Set.of("za"))
                && t.clause().quantities().stream()
                        .anyMatch(q -> q.first() == t.end() + 1 && !Ownership.isMoney(t.words(), q.end()));
    }

    /** „po burzy prądu pozbawionych było sto domów”: more than the participle stands first. */
    static boolean hasTornPredicate(Clause clause) {
        int front = clause.verb() - 1;
        return Set.of("być", "zostać", "zostawać").contains(clause.words().lemma(clause.verb()))
                && front >= clause.start()
                && clause.words().tag(front).isPassiveParticiple()
                && IntStream.range(clause.start(), front).anyMatch(clause.words()::isNominal);
    }

    /** „Długość jest różna, od kilku dni, średnio trzy miesiące”. */
    static boolean isAddedToPredicate(CountTrigger t) {
        return t.words().lemma(t.clause().verb()).equals("być")
                && IntStream.range(t.clause().verb(), t.first())
                        .anyMatch(i -> t.words().isMark(i, ",") && !t.clause().isAside(i));
    }

    /** Behind the verb, or its subject with nothing in between. */
    static boolean isPlain(CountTrigger t) {
        Clause clause = t.clause();
        if (!t.isSubject()) {
            boolean nominative = t.words().tag(t.counting().counted().head()).is(Case.NOM)
                    && !t.words().can(t.counting().counted().head(), tag -> tag.is(Case.ACC));
            return isObjectFirst(t)
                    || !nominative
                            && t.first() > clause.verb()
                            && (clause.subject() == null || clause.isPlainlyOrdered());
        }
        return agrees(t) && isClose(t);
    }

    private static boolean agrees(CountTrigger t) {
        Tag verb = t.clause().verbTag();
        boolean nominative = t.words().tag(t.counting().counted().head()).is(Case.NOM);
        return ((verb.isPraet() ? verb.is(Gender.N) : !verb.is(Number.PL)) || verb.is(Number.PL) && nominative)
                && !t.words().tag(t.first() - 1).is(Case.INST);
    }

    /** Between what is counted and its verb stands nothing but a date or adverb, and nothing behind says more of it. */
    private static boolean isClose(CountTrigger t) {
        if (t.first() > t.clause().verb()) {
            boolean front = IntStream.range(t.clause().start(), t.clause().verb())
                    .anyMatch(i -> t.words().isMark(i, ","));
            boolean cut = t.clause().sentence().mentionAt(t.end()).isPresent()
                    && t.end() < t.clause().end();
            return !front && !cut && !t.words().isOneOf(t.end(), Set.of("z", "ze"));
        }
        return IntStream.range(t.end(), t.clause().verb())
                .allMatch(i -> t.clause().isAside(i)
                        || t.clause().sentence().isDated(i)
                        || t.words().tag(i).isAdverb()
                        || t.words().lower(i).equals("się"));
    }
}
