package pl.pytajnik.content.when;

import java.util.List;
import pl.pytajnik.content.calendar.ClockTime;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.ClausePattern;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;

/**
 * T1. „W czerwcu 1866 roku Włochy wypowiedziały wojnę Austrii” → <i>Kiedy Włochy wypowiedziały wojnę Austrii?</i> One
 * date that belongs to the verb, a subject with a name, nothing negated. The hour of a day goes out with its day.
 */
public final class DateOfEvent implements ClausePattern {
    private static final Rules<Trigger> RULES = new Rules<>(List.of(
            new Rule<>("several-dates", t -> !t.others().isEmpty()),
            new Rule<>("not-a-moment", t -> t.date().lead() == Dated.Lead.BOUND),
            new Rule<>("relative-date", t -> t.date().relative()),
            Trigger.NEGATED,
            Trigger.LIST,
            Trigger.RESTRICTED,
            Trigger.WORD_ORDER,
            Trigger.CUT_OFF,
            Trigger.OF_A_NOUN));

    @Override
    public String id() {
        return "T1";
    }

    @Override
    public List<Finding> look(Clause clause) {
        return Trigger.of(clause).stream()
                .filter(DateOfEvent::tellsWhen)
                .map(this::look)
                .toList();
    }

    private static boolean tellsWhen(Trigger trigger) {
        boolean moment =
                trigger.date().lead() == Dated.Lead.AT || trigger.date().lead() == Dated.Lead.BOUND;
        return moment && !(trigger.date().time() instanceof ClockTime);
    }

    private Finding look(Trigger trigger) {
        return RULES.refusal(trigger)
                .map(reason -> Finding.refused(this, reason, trigger.clause().sentence()))
                .orElseGet(() -> Finding.asked(ask(trigger)));
    }

    private Candidate ask(Trigger trigger) {
        Clause clause = trigger.clause();
        Dated date = trigger.date();
        Wording stem = new Wording().say(Asking.about(clause.words(), date));
        trigger.say(stem, i -> Asking.within(date).test(i) || isHour(clause, i));
        return new Candidate(
                id(),
                stem.question(),
                TimeKeys.of(clause.words(), date),
                clause.sentence(),
                clause,
                Asking.WORDS,
                trigger.anchor(),
                Confidence.ofPattern(0.85).times("antecedent", trigger.certainty()),
                List.of("jedna data w zdaniu, przy orzeczeniu"));
    }

    private static boolean isHour(Clause clause, int i) {
        return clause.sentence().dates().stream()
                .anyMatch(d -> d.time() instanceof ClockTime && Asking.within(d).test(i));
    }
}
