package pl.pytajnik.content.question;

import java.util.Optional;
import java.util.stream.IntStream;
import pl.pytajnik.content.calendar.Dated.Lead;
import pl.pytajnik.content.question.Candidate.Anchor;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.syntax.Subject;

/**
 * What fastens a stem to somebody or something its reader knows. It is {@link Anchor#NAMED} when what the clause is about
 * has a proper name or a title in it: its subject, or the one whose name the stem says for a subject left out, or, where
 * there is no subject but what is asked for, something the clause tells about.
 */
public final class Anchoring {
    private Anchoring() {}

    /** Of a clause asked about when, how or how long. */
    public static Anchor of(Clause clause) {
        return of(clause, clause.end(), clause.end());
    }

    /** Of a clause asked for what stands in its tokens {@code from} to {@code to}, which are empty when that is no noun. */
    public static Anchor of(Clause clause, int from, int to) {
        if (clause.antecedent() != null) {
            return Anchor.NAMED;
        }
        Optional<Subject> subject = clause.subjectIfAny().filter(s -> s.first() >= to || s.end() <= from);
        boolean asked = from < to;
        boolean named = subject.map(s -> isNamed(clause, s))
                .orElseGet(() -> asked
                        ? isPlaced(clause) || clause.sentence().hasMention(from, to)
                        : clause.verbTag().isImpersonal() && isPlaced(clause));
        return anchor(named);
    }

    /** Of what stands in the tokens {@code from} to {@code to}. */
    public static Anchor of(ParsedSentence sentence, int from, int to) {
        return anchor(isNamed(sentence, from, to));
    }

    private static Anchor anchor(boolean named) {
        return named ? Anchor.NAMED : Anchor.UNNAMED;
    }

    private static boolean isNamed(ParsedSentence sentence, int from, int to) {
        return sentence.hasMention(from, to)
                || IntStream.range(from, to).anyMatch(i -> sentence.words().isMark(i, "„«"));
    }

    private static boolean isNamed(Clause clause, Subject subject) {
        int end = subject.first() < clause.verb() ? clause.verb() : clause.end();
        return isNamed(clause.sentence(), subject.first(), end)
                || isDated(clause, subject)
                || isNational(clause, subject);
    }

    /** „pożar z 7 maja 1724 roku”: its date tells it from its like. */
    private static boolean isDated(Clause clause, Subject subject) {
        return clause.sentence().dates().stream()
                .anyMatch(date ->
                        date.lead() == Lead.NOUN && date.first() > subject.head() && date.first() < subject.end() + 2);
    }

    /** „amerykański rząd”, „wojska niemieckie”, and something with a name behind the verb. */
    private static boolean isNational(Clause clause, Subject subject) {
        int behind = subject.head() + 1;
        boolean national = subject.first() < subject.head() && isOfPlace(clause, subject.first())
                || behind < clause.verb() && isOfPlace(clause, behind);
        return national && clause.sentence().hasMention(clause.verb(), clause.end());
    }

    private static boolean isOfPlace(Clause clause, int i) {
        return clause.words().lemma(i).matches(".*[sc]ki")
                && clause.words().tag(i).isAdjective();
    }

    /** A name that is more than a place, or a place and a date. */
    private static boolean isPlaced(Clause clause) {
        boolean dated = !clause.dates().isEmpty();
        return clause.mentions().stream()
                .anyMatch(m -> dated || !clause.words().tag(m.first() - 1).isPreposition());
    }
}
