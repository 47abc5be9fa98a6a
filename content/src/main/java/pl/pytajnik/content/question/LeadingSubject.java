package pl.pytajnik.content.question;

import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Subject;

/** The order of a clause whose subject stands before its verb, when the answer is taken out of it. */
final class LeadingSubject {
    private final Clause clause;
    private final Analysis words;
    private final Kept kept;
    private final Front front;

    LeadingSubject(Clause clause, Kept kept, Front front) {
        this.clause = clause;
        this.words = clause.words();
        this.kept = kept;
        this.front = front;
    }

    /** The subject first, or the verb where nothing else follows it; last what stood before the subject. */
    void add(Wording wording, Subject subject) {
        int verb = clause.verb();
        if (kept.isNothing(front.verbEnd(), kept.end())
                && !hasReflexive(subject.end(), verb)
                && clause.content() == null) {
            kept.add(wording, verb, front.verbEnd());
            kept.add(wording, subject.first(), verb);
        } else if (words.lower(verb + 1).equals("się")
                && kept.isNothing(verb + 2, kept.end())
                && clause.content() == null) {
            kept.add(wording, verb, verb + 2);
            kept.add(wording, subject.first(), verb);
        } else if (isLoneAdverb(verb + 1) && isHeavy(subject)) {
            kept.add(wording, verb, kept.end());
            kept.add(wording, subject.first(), verb);
        } else if (isPhrase(subject.end(), verb)) {
            kept.add(wording, subject.first(), subject.end());
            kept.add(wording, verb, front.verbEnd());
            kept.add(wording, subject.end(), verb);
            kept.add(wording, front.verbEnd(), kept.end());
        } else {
            kept.add(wording, subject.first(), kept.end());
        }
        kept.addFront(wording, subject.first());
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
        return words.tag(from).isAdverb() && kept.isNothing(from + 1, kept.end()) && clause.content() == null;
    }

    /** A prepositional phrase and no more, so that it can move behind the verb. */
    private boolean isPhrase(int from, int to) {
        int first = IntStream.range(from, to)
                .filter(i -> !kept.isOut(i))
                .findFirst()
                .orElse(to);
        return first < to
                && !isDateOfNoun(first)
                && (clause.sentence().mentionAt(from - 1).isPresent() || isNumber(first + 1))
                && words.tag(first).isPreposition()
                && IntStream.range(from, to)
                        .filter(i -> !kept.isOut(i))
                        .noneMatch(i -> words.isMark(i, ",") || words.lower(i).equals("się"));
    }

    /** „budynek z 1861 roku stał pusty”: the date is the noun's and stays with it. */
    private boolean isDateOfNoun(int i) {
        return clause.sentence().dates().stream().anyMatch(d -> d.lead() == Dated.Lead.NOUN && d.first() == i);
    }

    /** „na dwie minuty przed końcem”. */
    private boolean isNumber(int i) {
        return words.tag(i).isNumeral()
                || i < words.size() && words.tokens().get(i).isNumber();
    }
}
