package pl.pytajnik.content.howmany;

import pl.pytajnik.content.question.Candidate.Anchor;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.syntax.Subject;

/** Whether a clause says of whom or what it counts. */
final class Anchors {
    private Anchors() {}

    /**
     * The subject has a name in it, or is told from its like by a date; without a subject there is a name that is more
     * than a place, or both a place with a name and a date.
     */
    static Anchor of(Clause clause, int from, int to) {
        if (clause.antecedent() != null) {
            return Anchor.NAMED;
        }
        Subject subject = clause.subject();
        boolean owned = subject == null || subject.first() < to && subject.end() > from;
        boolean named = owned ? isPlaced(clause) || clause.sentence().hasMention(from, to) : isNamed(clause, subject);
        return named ? Anchor.NAMED : Anchor.UNNAMED;
    }

    private static boolean isNamed(Clause clause, Subject subject) {
        ParsedSentence sentence = clause.sentence();
        boolean dated = sentence.dates().stream()
                .anyMatch(date -> date.first() > subject.head() && date.first() < subject.end() + 2);
        return dated || sentence.hasMention(subject.first(), Math.max(subject.end(), clause.verb()));
    }

    private static boolean isPlaced(Clause clause) {
        boolean dated = !clause.dates().isEmpty();
        return clause.mentions().stream()
                .anyMatch(m -> dated || !clause.words().tag(m.first() - 1).isPreposition());
    }
}
