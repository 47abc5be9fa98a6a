package pl.pytajnik.content.question;

import java.util.function.IntPredicate;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Subject;
import pl.pytajnik.content.syntax.Trimming;

/** What is left of a clause when its answer is taken out: the pieces that patterns put behind the question word. */
public final class Rest {
    private final Clause clause;
    private final Analysis words;
    private final Kept kept;
    private final Front front;

    /** @param out tokens of the clause that must not come along: the answer */
    public Rest(Clause clause, IntPredicate out) {
        this.clause = clause;
        this.words = clause.words();
        this.kept = new Kept(clause, out);
        this.front = new Front(clause, kept::isOut);
    }

    /** Adds the tokens from {@code from} to {@code to} that are to stay. */
    public void add(Wording wording, int from, int to) {
        kept.add(wording, from, to);
    }

    /** What stood before {@code to}; whose word it is comes last: „przez obóz | według ustaleń Anny Kos”. */
    public void addBefore(Wording wording, int to) {
        int source = front.sourceEnd();
        if (source < to && !kept.isNothing(source, to)) {
            add(wording, source, to);
            add(wording, clause.start(), source);
        } else {
            add(wording, clause.start(), to);
        }
    }

    /** The whole clause: subject, verb, what stood between them, what came behind, and last what came before. */
    public void addWhole(Wording wording) {
        addAttribution(wording);
        Subject subject = clause.subject();
        if (subject == null) {
            new UnsaidSubject(clause, kept, front).add(wording);
        } else if (subject.first() < clause.verb()) {
            new LeadingSubject(clause, kept, front).add(wording, subject);
        } else if (isObject(subject.end())) {
            addInverted(wording, subject);
        } else {
            add(wording, clause.start(), kept.end());
        }
        addReported(wording);
    }

    /** „, jak podała Anna Kos,”, when it is somebody's word. */
    public void addAttribution(Wording wording) {
        if (clause.attribution() != null) {
            wording.say(",").say(clause.attribution()).say(",");
        }
    }

    /** What stands right behind the subject and can't be part of it. */
    private boolean isObject(int i) {
        Tag tag = words.tag(i);
        return i < kept.end() && (tag.isNoun() || tag.isAdjective() || tag.isNumeral());
    }

    /** „W 1950 roku założyła Anna Kos teatr” → „Anna Kos założyła teatr”. */
    private void addInverted(Wording wording, Subject subject) {
        add(wording, subject.first(), subject.end());
        add(wording, clause.verb(), subject.first());
        add(wording, subject.end(), kept.end());
        kept.addFront(wording, clause.verb());
    }

    /** The whole clause in the order of the text. */
    public void addAsItStands(Wording wording) {
        add(wording, clause.start(), kept.end());
        addReported(wording);
    }

    /** „, że …”, when the verb reports something. */
    public void addReported(Wording wording) {
        Clause.Reported content = clause.content();
        if (content != null) {
            add(wording, content.comma(), Trimming.end(words, content.comma(), content.end()));
        }
    }
}
