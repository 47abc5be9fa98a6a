package pl.pytajnik.content.when;

import java.util.List;
import java.util.Set;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.DurationSpotter;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.ClausePattern;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;

/**
 * T4. „Jan Lipiński kierował teatrem przez dwa lata” → <i>Jak długo Jan Lipiński kierował teatrem?</i> „Przez” with a
 * unit of time, or a bare one with a verb that wants it: „trwał dwa lata”. A hedge stays in the key.
 */
public final class HowLong implements ClausePattern {
    private static final Set<String> LASTING =
            Set.of("trwać", "potrwać", "zająć", "zajmować", "czekać", "żyć", "obowiązywać");

    private static final Rules<Trigger> RULES = new Rules<>(List.of(
            new Rule<>("since-now", t -> t.date().lead() == Dated.Lead.FROM),
            Trigger.NEGATED,
            Trigger.LIST,
            Trigger.RESTRICTED,
            Trigger.WORD_ORDER,
            Trigger.CUT_OFF,
            Trigger.OF_A_NOUN));

    @Override
    public String id() {
        return "T4";
    }

    @Override
    public boolean keepsAttribution() {
        return true;
    }

    @Override
    public List<Finding> look(Clause clause) {
        List<Dated> durations = DurationSpotter.durations(clause.words().tokens()).stream()
                .filter(d -> d.first() >= clause.start() && d.end() <= clause.end())
                .filter(d -> !clause.isAside(d.first()) && !isOfApposition(clause, d))
                .filter(d -> tellsHowLong(clause, d))
                .toList();
        return durations.size() == 1 ? List.of(look(new Trigger(clause, durations.get(0), List.of()))) : List.of();
    }

    /** „, przez dziewięć lat prezes Wisły,”: how long somebody was what the apposition says. */
    private static boolean isOfApposition(Clause clause, Dated duration) {
        return clause.words().isMark(duration.first() - 1, ",")
                && duration.end() < clause.verb()
                && clause.words().tag(duration.end()).isNoun();
    }

    private static boolean tellsHowLong(Clause clause, Dated duration) {
        boolean bare = duration.core() == duration.first();
        boolean wanted = LASTING.contains(clause.words().lemma(clause.verb()))
                && duration.first() > clause.verb()
                && duration.first() - clause.verb() <= 3;
        return duration.lead() == Dated.Lead.FROM || duration.lead() == Dated.Lead.SPAN && (!bare || wanted);
    }

    private Finding look(Trigger trigger) {
        return RULES.refusal(trigger)
                .map(reason -> Finding.refused(this, reason, trigger.clause().sentence()))
                .orElseGet(() -> Finding.asked(ask(trigger)));
    }

    private Candidate ask(Trigger trigger) {
        Clause clause = trigger.clause();
        Wording stem = new Wording().say("Jak długo");
        trigger.say(stem, Asking.within(trigger.date()));
        return new Candidate(
                id(),
                stem.question(),
                TimeKeys.ofDuration(clause.words(), trigger.date()),
                clause.sentence(),
                clause,
                Asking.WORDS,
                trigger.anchor(),
                Confidence.ofPattern(0.8).times("antecedent", trigger.certainty()),
                List.of("czas trwania przy orzeczeniu"));
    }
}
