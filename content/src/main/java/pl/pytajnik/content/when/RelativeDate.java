package pl.pytajnik.content.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Document;

/**
 * T5. „W środę Litwa podpisała umowę z Łotwą” → <i>Kiedy Litwa podpisała umowę z Łotwą?</i>, where the day of publication
 * settles which Wednesday: the key is the full date.
 */
public final class RelativeDate implements Pattern {
    private static final Rules<Trigger> RULES = new Rules<>(List.of(
            new Rule<>("several-dates", t -> !t.others().isEmpty()),
            Trigger.NEGATED,
            Trigger.LIST,
            Trigger.RESTRICTED,
            Trigger.WORD_ORDER,
            Trigger.CUT_OFF,
            Trigger.OF_A_NOUN));

    @Override
    public String id() {
        return "T5";
    }

    @Override
    public List<Finding> findings(Document document) {
        Settling settling = new Settling(document.published());
        return document.allClauses().stream()
                .flatMap(clause -> triggers(clause).map(t -> look(t, settling)))
                .toList();
    }

    private static Stream<Trigger> triggers(Clause clause) {
        return Trigger.of(clause).stream()
                .filter(t -> t.date().relative() && t.date().lead() == Dated.Lead.AT);
    }

    private Finding look(Trigger trigger, Settling settling) {
        Optional<Moment> settled = settling.settle(trigger.clause(), trigger.date());
        if (settled.isEmpty()) {
            return Finding.refused(this, "relative-date", trigger.clause().sentence());
        }
        return RULES.refusal(trigger)
                .map(reason -> Finding.refused(this, reason, trigger.clause().sentence()))
                .orElseGet(() -> Finding.asked(EventQuestion.of(
                        id(),
                        trigger,
                        "Kiedy",
                        TimeKeys.ofSettled(trigger.words(), trigger.date(), settled.get()),
                        "dzień policzony od daty publikacji")));
    }
}
