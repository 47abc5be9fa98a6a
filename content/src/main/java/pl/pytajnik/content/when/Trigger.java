package pl.pytajnik.content.when;

import java.util.List;
import pl.pytajnik.content.calendar.ClockTime;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.syntax.SpeechVerbs;
import pl.pytajnik.content.syntax.Subject;

/**
 * A time in a clause.
 *
 * @param others the clause's other dates that tell when something happened
 */
record Trigger(Clause clause, Dated date, List<Dated> others) {
    /** The clause cannot be asked about when, whatever the time is. */
    static final Rule<Trigger> RESTRICTED =
            new Rule<>("restricted", t -> t.clause().isRestricted());

    static final Rule<Trigger> NEGATED = new Rule<>("negated", t -> t.clause().isNegated());
    static final Rule<Trigger> WORD_ORDER =
            new Rule<>("word-order", t -> !t.clause().isPlainlyOrdered());
    static final Rule<Trigger> CUT_OFF = new Rule<>("cut-off", Trigger::isCutOff);
    static final Rule<Trigger> OF_A_NOUN = new Rule<>("date-of-a-noun", t -> !t.belongsToVerb());

    /** One for each date of the clause. */
    static List<Trigger> of(Clause clause) {
        List<Dated> dates = clause.sentence().dates().stream()
                .filter(d -> d.first() >= clause.start() && d.end() <= clause.end())
                .toList();
        return dates.stream().map(date -> of(clause, date, dates)).toList();
    }

    private static Trigger of(Clause clause, Dated date, List<Dated> dates) {
        List<Dated> others = dates.stream()
                .filter(d -> d != date && d.lead() != Dated.Lead.NOUN && d.lead() != Dated.Lead.BRACKET)
                .filter(d -> !(d.time() instanceof ClockTime))
                .toList();
        return new Trigger(clause, date, others);
    }

    Analysis words() {
        return clause.words();
    }

    /** A verb of speech without what was said. */
    private boolean isCutOff() {
        boolean speech = SpeechVerbs.isSpeech(words().lemma(clause.verb()));
        return speech && clause.content() == null && clause.end() < words().size() - 1;
    }

    /** „święta obchodzonego 12 czerwca”: the date of the participle, not of the clause. */
    private boolean belongsToVerb() {
        int before = date.first() - 1;
        while (before >= clause.start() && words().isMark(before, "(")) {
            before--;
        }
        for (int i = clause.start(); i < date.first(); i++) {
            boolean participle = words().tag(i).isParticiple() && i != clause.verb() + 1 && i > clause.verb();
            if (participle && date.first() - i <= 4) {
                return false;
            }
        }
        Subject subject = clause.subject();
        boolean insideSubject = subject != null && date.first() > subject.first() && date.end() < subject.end();
        return !insideSubject && !(words().tag(before).isParticiple() && before != clause.verb() + 1);
    }

    /** True for the hour of a day that the clause tells too. */
    boolean isHourOf(Dated hour) {
        return hour.time() instanceof ClockTime && date.time() instanceof Moment;
    }

    /** How far the clause itself is trusted. */
    double certainty() {
        return clause.antecedent() == null ? 1 : 0.8;
    }

    /** The subject, or what the impersonal verb is about, has a name in it. */
    Candidate.Anchor anchor() {
        if (clause.antecedent() != null) {
            return Candidate.Anchor.NAMED;
        }
        Subject subject = clause.subject();
        ParsedSentence sentence = clause.sentence();
        boolean named = subject == null
                ? clause.verbTag().isImpersonal() && sentence.hasMention(clause.start(), clause.end())
                : subject.first() < clause.verb()
                        ? sentence.hasMention(subject.first(), clause.verb())
                        : sentence.hasMention(subject.first(), clause.end());
        boolean national = subject != null
                && subject.first() < subject.head()
                && words().lemma(subject.first()).matches(".*[sc]ki")
                && sentence.hasMention(clause.verb(), clause.end());
        return named || national ? Candidate.Anchor.NAMED : Candidate.Anchor.UNNAMED;
    }
}
