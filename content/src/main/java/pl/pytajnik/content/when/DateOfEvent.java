package pl.pytajnik.content.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pytajnik.content.calendar.ClockTime;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.calendar.Period;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Document;

/**
 * T1. „W czerwcu 1866 roku Włochy wypowiedziały wojnę Austrii” → <i>Kiedy Włochy wypowiedziały wojnę Austrii?</i> One
 * date that belongs to the verb, a subject with a name, nothing negated. The hour of a day goes out with its day. A day
 * without a year is asked for in news, and told with its year where the article's date gives one.
 */
public final class DateOfEvent implements Pattern {
    private static final Rules<Trigger> RULES = new Rules<>(List.of(
            new Rule<>("several-dates", t -> !t.others().isEmpty()),
            new Rule<>("not-a-moment", t -> t.date().lead() == Dated.Lead.BOUND),
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
    public List<Finding> findings(Document document) {
        Settling settling = new Settling(document.published());
        boolean yearNeeded = document.published() == null && Dating.isOfThePast(document);
        return document.clausesAndReports().stream()
                .flatMap(clause -> triggers(clause).map(t -> look(t, settling, yearNeeded)))
                .toList();
    }

    private static Stream<Trigger> triggers(Clause clause) {
        return Trigger.of(clause).stream()
                .filter(t -> t.date().lead() == Dated.Lead.AT || t.date().lead() == Dated.Lead.BOUND)
                .filter(t -> !t.date().relative() && !(t.date().time() instanceof ClockTime));
    }

    private Finding look(Trigger trigger, Settling settling, boolean yearNeeded) {
        Optional<String> reason = RULES.refusal(trigger)
                .or(() -> Optional.of("year-unknown")
                        .filter(r -> yearNeeded && isPast(trigger.clause()) && hasNoYear(trigger.date())));
        return reason.map(r -> Finding.refused(this, r, trigger.clause().sentence()))
                .orElseGet(() -> Finding.asked(ask(trigger, settling)));
    }

    /** What is still to come is near. */
    private static boolean isPast(Clause clause) {
        return clause.verbTag().isPraet() || clause.verbTag().isImpersonal();
    }

    private static boolean hasNoYear(Dated date) {
        boolean night = date.time() instanceof Period period && period.from().year() == null;
        return night || date.time() instanceof Moment moment && moment.year() == null;
    }

    private Candidate ask(Trigger trigger, Settling settling) {
        Optional<Key> full = settling.settle(trigger.clause(), trigger.date())
                .map(moment -> TimeKeys.ofSettled(trigger.words(), trigger.date(), moment));
        String words = full.isPresent() ? "Kiedy" : Asking.about(trigger.words(), trigger.date());
        return EventQuestion.of(
                id(),
                trigger,
                words,
                full.orElseGet(() -> TimeKeys.of(trigger.words(), trigger.date())),
                "jedna data w zdaniu, przy orzeczeniu");
    }
}
