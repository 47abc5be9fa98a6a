package pl.pytajnik.content.when;

import java.util.List;
import java.util.Set;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Precision;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.ClausePattern;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Rest;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.syntax.SpeechVerbs;
import pl.pytajnik.content.syntax.Subject;

/**
 * T1. „W czerwcu 1866 roku Włochy wypowiedziały wojnę Austrii” → <i>Kiedy Włochy wypowiedziały wojnę Austrii?</i> One
 * date that belongs to the verb, a subject with a name, nothing negated.
 */
public final class DateOfEvent implements ClausePattern {
    private static final String YEAR = "W którym roku";
    private static final String MONTH = "W którym miesiącu";
    private static final String CENTURY = "W którym wieku";
    private static final String ANY = "Kiedy";

    private static final Rules<Trigger> RULES = new Rules<>(List.of(
            new Rule<>("several-dates", t -> t.dates() > 1),
            new Rule<>("not-a-moment", t -> t.date().lead() != Dated.Lead.AT),
            new Rule<>("relative-date", t -> t.date().relative()),
            new Rule<>("negated", t -> t.clause().isNegated()),
            new Rule<>("restricted", t -> t.clause().isRestricted()),
            new Rule<>("word-order", t -> !t.clause().isPlainlyOrdered()),
            new Rule<>("cut-off", t -> isCutOff(t.clause())),
            new Rule<>("date-of-a-noun", t -> !belongsToVerb(t.clause(), t.date()))));

    @Override
    public String id() {
        return "T1";
    }

    @Override
    public List<Finding> look(Clause clause) {
        List<Dated> dates = clause.dates();
        return dates.stream()
                .map(date -> look(new Trigger(clause, date, dates.size())))
                .toList();
    }

    private Finding look(Trigger trigger) {
        return RULES.refusal(trigger)
                .map(reason -> Finding.refused(this, reason, trigger.clause().sentence()))
                .orElseGet(() -> Finding.asked(ask(trigger.clause(), trigger.date())));
    }

    /**
     * A date in a clause.
     *
     * @param dates how many dates the clause has
     */
    private record Trigger(Clause clause, Dated date, int dates) {}

    /** A verb of speech without what was said. */
    private static boolean isCutOff(Clause clause) {
        boolean speech = SpeechVerbs.isSpeech(clause.words().lemma(clause.verb()));
        return speech
                && clause.content() == null
                && clause.end() < clause.words().size() - 1;
    }

    /** „święta obchodzonego 12 czerwca”: the date of the participle, not of the clause. */
    private static boolean belongsToVerb(Clause clause, Dated date) {
        Analysis words = clause.words();
        int before = date.first() - 1;
        while (before >= clause.start() && words.isMark(before, "(")) {
            before--;
        }
        for (int i = clause.start(); i < date.first(); i++) {
            boolean participle = words.tag(i).isParticiple() && i != clause.verb() + 1 && i > clause.verb();
            if (participle && date.first() - i <= 4) {
                return false;
            }
        }
        Subject subject = clause.subject();
        boolean insideSubject = subject != null && date.first() > subject.first() && date.end() < subject.end();
        return !insideSubject && !(words.tag(before).isParticiple() && before != clause.verb() + 1);
    }

    private Candidate ask(Clause clause, Dated date) {
        Rest rest = new Rest(clause, i -> i >= date.first() && i < date.end());
        Wording stem = new Wording().say(questionWord(date));
        rest.addWhole(stem);
        return new Candidate(
                id(),
                stem.question(),
                TimeKeys.of(clause.words(), date),
                clause.sentence(),
                clause,
                Set.of("kiedy", "w", "którym", "roku", "wieku", "miesiącu"),
                anchor(clause),
                Confidence.ofPattern(0.85).times("antecedent", clause.antecedent() == null ? 1 : 0.8),
                List.of("jedna data w zdaniu, przy orzeczeniu"));
    }

    private static String questionWord(Dated date) {
        Precision precision = date.moment().precision();
        boolean plain = date.core() - date.first() <= 1;
        if (precision == Precision.YEAR && plain) {
            return YEAR;
        }
        if (precision == Precision.MONTH && plain) {
            return MONTH;
        }
        return precision == Precision.CENTURY && plain ? CENTURY : ANY;
    }

    /** The subject, or what the impersonal verb is about, has a name in it. */
    private static Candidate.Anchor anchor(Clause clause) {
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
                && clause.words().lemma(subject.first()).matches(".*[sc]ki")
                && sentence.hasMention(clause.verb(), clause.end());
        return named || national ? Candidate.Anchor.NAMED : Candidate.Anchor.UNNAMED;
    }
}
