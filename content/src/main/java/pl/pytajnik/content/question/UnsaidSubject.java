package pl.pytajnik.content.question;

import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.syntax.Clause;

/** The order of a clause that leaves its subject unsaid or has none, when the answer is taken out of it. */
final class UnsaidSubject {
    private static final int SHORT = 5;
    private static final int PLACE = 3;

    private final Clause clause;
    private final Analysis words;
    private final Kept kept;
    private final Front front;

    UnsaidSubject(Clause clause, Kept kept, Front front) {
        this.clause = clause;
        this.words = clause.words();
        this.kept = kept;
        this.front = front;
    }

    /** Who is meant, the verb, and what stood on either side of it. */
    void add(Wording wording) {
        int behind = behindVerb();
        if (isBare(behind)) {
            kept.add(wording, clause.verb(), behind);
            kept.add(wording, clause.start(), clause.verb());
            sayAntecedent(wording);
        } else if (isAsItStands(behind)) {
            kept.add(wording, clause.start(), kept.end());
        } else {
            addAround(wording, behind);
        }
    }

    /** „habilitował się Jan Kos”: nothing but the verb, whose „się” may stand before it. */
    private boolean isBare(int behind) {
        return clause.antecedent() != null
                && IntStream.range(clause.start(), clause.verb())
                        .allMatch(
                                i -> kept.isNothing(i, i + 1) || words.lower(i).equals("się"))
                && kept.isNothing(behind, kept.end());
    }

    private boolean isAsItStands(int behind) {
        return isAdverbial(behind) && clause.verbTag().isImpersonal();
    }

    private boolean isAdverbial(int behind) {
        return front.isAdverbial() && !kept.isNothing(behind, kept.end());
    }

    private void addAround(Wording wording, int behind) {
        int adverbs = front.adverbs();
        sayAntecedent(wording);
        kept.add(wording, adverbs, behind);
        if (isFrontLast(behind)) {
            kept.add(wording, behind, kept.end());
            kept.add(wording, clause.start(), adverbs);
        } else {
            kept.add(wording, clause.start(), adverbs);
            kept.add(wording, behind, kept.end());
        }
    }

    private boolean isFrontLast(int behind) {
        return isAdverbial(behind) && isShort(behind) || isHeavyFront(behind) || isRole();
    }

    /** „znalazł się w Gdyni | jako młody lektor”. */
    private boolean isRole() {
        return IntStream.range(clause.start(), clause.verb())
                .filter(i -> !kept.isNothing(i, i + 1))
                .limit(1)
                .anyMatch(i -> words.lower(i).equals("jako"));
    }

    /** Behind the verb, its „się”, the participle of its passive, and an adverb that must not hang on another noun. */
    private int behindVerb() {
        int end = front.verbEnd();
        boolean adverb = words.tag(end).isAdverb()
                && end + 1 < kept.end()
                && words.tag(end + 1).isNoun()
                && !words.can(end + 1, t -> t.isNoun() && t.is(Case.GEN))
                && clause.verbTag().isImpersonal();
        return adverb ? end + 1 : end;
    }

    /** „odeszła na emeryturę | pod naciskiem”: what the verb wants stays with it, unless that is long. */
    private boolean isShort(int from) {
        return clause.antecedent() != null
                && kept.end() - from <= SHORT
                && IntStream.range(from, kept.end()).noneMatch(i -> words.isMark(i, ","));
    }

    /**
     * „odsłonięto | w Solcu | kamień z napisami w dwóch językach”: a place would hang on the wrong noun behind the longer, and
     * not be heard behind one that goes on behind a comma.
     */
    private boolean isHeavyFront(int from) {
        return words.tag(from).isPreposition()
                && IntStream.range(from, kept.end()).filter(i -> !kept.isOut(i)).count() <= PLACE
                && clause.verb() - clause.start() > PLACE
                && !words.tag(clause.start()).isPreposition()
                && IntStream.range(clause.start(), clause.verb())
                        .filter(i -> !kept.isOut(i))
                        .anyMatch(i -> words.tag(i).isPreposition() || words.isMark(i, ","));
    }

    private void sayAntecedent(Wording wording) {
        if (clause.antecedent() != null) {
            wording.say(clause.antecedent().name().canonical());
        }
    }
}
