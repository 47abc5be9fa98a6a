package pl.pytajnik.content.howmany;

import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.question.Candidate.Anchor;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Linking;
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
        return dated
                || sentence.hasMention(subject.first(), subject.end())
                || clause.mentions().stream().anyMatch(m -> m.first() >= subject.first() && m.first() < clause.verb());
    }

    /** Words out of their place, or a word that places the event in an order only the text before tells. */
    static boolean isDisordered(Clause clause) {
        boolean ordered = clause.subject() == null || clause.isPlainlyOrdered();
        return !ordered
                || IntStream.range(clause.start(), clause.end())
                        .filter(clause::has)
                        .anyMatch(i -> clause.words().isOneOf(i, ORDER));
    }

    private static final Set<String> ORDER =
            Set.of("później", "wcześniej", "najpierw", "dotąd", "dotychczas", "ponownie", "znów", "znowu", "wówczas");

    /** „w zeszłym roku przychody wyniosły …”: which year, only the day of writing tells. */
    static boolean isRelativeTime(Clause clause) {
        return IntStream.range(clause.start(), clause.end() - 1)
                .filter(clause::has)
                .anyMatch(i -> clause.words().isOneOf(i, Set.of("w", "we"))
                        && Linking.isRelativeTime(clause.words().lower(i + 1)));
    }

    /** The verb has a subject that only the text before tells. */
    static boolean isHidden(Clause clause) {
        return clause.subject() == null
                && clause.antecedent() == null
                && !clause.verbTag().isImpersonal();
    }

    private static boolean isPlaced(Clause clause) {
        boolean dated = !clause.dates().isEmpty();
        return clause.mentions().stream()
                .anyMatch(m -> dated || !clause.words().tag(m.first() - 1).isPreposition());
    }
}
