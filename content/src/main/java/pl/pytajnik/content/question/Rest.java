package pl.pytajnik.content.question;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Subject;
import pl.pytajnik.content.syntax.Trimming;

/** What is left of a clause when its answer is taken out: the pieces that patterns put behind the question word. */
public final class Rest {
    private static final int SHORT = 5;
    private static final int PLACE = 3;

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

    /** The whole clause: subject, verb, what stood between them, what came behind, and last what came before. */
    public void addWhole(Wording wording) {
        addAttribution(wording);
        Subject subject = clause.subject();
        if (subject == null) {
            addSubjectless(wording);
        } else if (subject.first() < clause.verb()) {
            addSubjectFirst(wording, subject);
        } else if (isObject(subject.end())) {
            addInverted(wording, subject);
        } else {
            add(wording, clause.start(), end());
        }
        addReported(wording);
    }

    /** „, jak podała Anna Kos,”, when it is somebody's word. */
    public void addAttribution(Wording wording) {
        if (clause.attribution() != null) {
            wording.say(",").say(clause.attribution()).say(",");
        }
    }

    private void addSubjectless(Wording wording) {
        int behind = behindVerb();
        if (clause.antecedent() != null
                && kept.isNothing(clause.start(), clause.verb())
                && kept.isNothing(behind, end())) {
            add(wording, clause.verb(), behind);
            sayAntecedent(wording);
            return;
        }
        boolean adverbial = front.isAdverbial() && !kept.isNothing(behind, end());
        if (adverbial && clause.verbTag().isImpersonal()) {
            add(wording, clause.start(), end());
            return;
        }
        boolean last = adverbial && isShort(behind) || isHeavyFront(behind);
        int adverbs = front.adverbs();
        sayAntecedent(wording);
        add(wording, adverbs, behind);
        add(wording, last ? behind : clause.start(), last ? end() : adverbs);
        add(wording, last ? clause.start() : behind, last ? adverbs : end());
    }

    /** „odeszła na emeryturę | pod naciskiem”: what the verb wants stays with it, unless that is long. */
    private boolean isShort(int from) {
        return clause.antecedent() != null
                && end() - from <= SHORT
                && IntStream.range(from, end()).noneMatch(i -> words.isMark(i, ","));
    }

    /** „odsłonięto | w Solcu | kamień z napisami w dwóch językach”: a place would hang on the wrong noun behind the longer. */
    private boolean isHeavyFront(int from) {
        return words.tag(from).isPreposition()
                && IntStream.range(from, end()).filter(i -> !kept.isOut(i)).count() <= PLACE
                && clause.verb() - clause.start() > PLACE
                && !words.tag(clause.start()).isPreposition()
                && IntStream.range(clause.start(), clause.verb())
                        .anyMatch(i -> words.tag(i).isPreposition() && !kept.isOut(i));
    }

    /** Behind the verb, its „się” and the participle of its passive. */
    private int behindVerb() {
        return front.verbEnd();
    }

    /** What stands right behind the subject and can't be part of it. */
    private boolean isObject(int i) {
        Tag tag = words.tag(i);
        return i < end() && (tag.isNoun() || tag.isAdjective() || tag.isNumeral());
    }

    /** „W 1950 roku założyła Anna Kos teatr” → „Anna Kos założyła teatr”. */
    private void addInverted(Wording wording, Subject subject) {
        add(wording, subject.first(), subject.end());
        add(wording, clause.verb(), subject.first());
        add(wording, subject.end(), end());
        addFront(wording, clause.verb());
    }

    /** The whole clause in the order of the text. */
    public void addAsItStands(Wording wording) {
        add(wording, clause.start(), end());
        addReported(wording);
    }

    private void sayAntecedent(Wording wording) {
        if (clause.antecedent() != null) {
            wording.say(clause.antecedent().name().canonical());
        }
    }

    private void addSubjectFirst(Wording wording, Subject subject) {
        int verb = clause.verb();
        if (kept.isNothing(behindVerb(), end()) && !hasReflexive(subject.end(), verb) && clause.content() == null) {
            add(wording, verb, behindVerb());
            add(wording, subject.first(), verb);
        } else if (words.lower(verb + 1).equals("się") && kept.isNothing(verb + 2, end()) && clause.content() == null) {
            add(wording, verb, verb + 2);
            add(wording, subject.first(), verb);
        } else if (isLoneAdverb(verb + 1) && isHeavy(subject)) {
            add(wording, verb, end());
            add(wording, subject.first(), verb);
        } else if (isPhrase(subject.end(), verb)) {
            add(wording, subject.first(), subject.end());
            add(wording, verb, verb + 1);
            add(wording, subject.end(), verb);
            add(wording, verb + 1, end());
        } else {
            add(wording, subject.first(), end());
        }
        addFront(wording, subject.first());
    }

    /** „umowa na usługi doradcze”: longer than a name, with the phrase that hangs on its noun. */
    private boolean isHeavy(Subject subject) {
        boolean attached = words.isOneOf(subject.end(), Set.of("na", "o", "z", "ze", "dla", "do"))
                && IntStream.range(subject.end(), clause.verb()).noneMatch(i -> words.isMark(i, ","));
        return clause.verb() - subject.first() > 2 && (attached || kept.isNothing(subject.end(), clause.verb()));
    }

    private boolean hasReflexive(int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i -> !kept.isOut(i) && words.lower(i).equals("się"));
    }

    /** „Na ile euro opiewała miesięcznie umowa na usługi?”: the longer comes last. */
    private boolean isLoneAdverb(int from) {
        return words.tag(from).isAdverb() && kept.isNothing(from + 1, end()) && clause.content() == null;
    }

    /** A prepositional phrase and no more, so that it can move behind the verb. */
    private boolean isPhrase(int from, int to) {
        int first = IntStream.range(from, to)
                .filter(i -> !kept.isOut(i))
                .findFirst()
                .orElse(to);
        return first < to
                && (clause.sentence().mentionAt(from - 1).isPresent() || isNumber(first + 1))
                && words.tag(first).isPreposition()
                && IntStream.range(from, to)
                        .filter(i -> !kept.isOut(i))
                        .noneMatch(i -> words.isMark(i, ",") || words.lower(i).equals("się"));
    }

    /** „na dwie minuty przed końcem”. */
    private boolean isNumber(int i) {
        return words.tag(i).isNumeral()
                || i < words.size() && words.tokens().get(i).isNumber();
    }

    /** What stood before the subject, an aside between commas left out. */
    private void addFront(Wording wording, int to) {
        int from = clause.start();
        while (from < to && (kept.isOut(from) || words.isMark(from, ","))) {
            if (words.isMark(from, ",")) {
                return;
            }
            from++;
        }
        add(wording, from, to);
    }

    private int end() {
        int end = Trimming.end(words, clause.verb(), clause.end());
        boolean birth = words.lemma(clause.verb()).equals("urodzić");
        return birth
                ? IntStream.range(clause.verb(), end)
                        .filter(i -> words.lower(i).equals("jako"))
                        .findFirst()
                        .orElse(end)
                : end;
    }

    /** „, że …”, when the verb reports something. */
    public void addReported(Wording wording) {
        Clause.Reported content = clause.content();
        if (content != null) {
            add(wording, content.comma(), Trimming.end(words, content.comma(), content.end()));
        }
    }
}
