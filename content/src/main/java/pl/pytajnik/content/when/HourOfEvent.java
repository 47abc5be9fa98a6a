package pl.pytajnik.content.when;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.pytajnik.content.calendar.ClockTime;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.calendar.Near;
import pl.pytajnik.content.calendar.Period;
import pl.pytajnik.content.calendar.Time;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Aspect;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Document;

/**
 * T8. „Pogrzeb Jana Lipińskiego odbędzie się 15 listopada o godzinie 12” → <i>O której godzinie pogrzeb Jana Lipińskiego
 * odbędzie się 15 listopada?</i> The day stays in the stem; a text whose sentence has none must not tell several. Where the day itself is
 * asked for, the hour is not.
 */
public final class HourOfEvent implements Pattern {
    private static final Rules<Trigger> RULES = new Rules<>(List.of(
            new Rule<>("several-dates", t -> t.others().size() > 1),
            new Rule<>("goes-on", t -> t.words().isMark(t.date().end(), "–-")),
            new Rule<>("not-once", t -> !isOnce(t.clause())),
            Trigger.NEGATED,
            Trigger.LIST,
            Trigger.RESTRICTED,
            Trigger.WORD_ORDER,
            Trigger.CUT_OFF,
            Trigger.OF_A_NOUN));

    @Override
    public String id() {
        return "T8";
    }

    @Override
    public List<Finding> findings(Document document) {
        long days = document.sentences().stream()
                .flatMap(sentence -> sentence.dates().stream())
                .map(Dated::time)
                .filter(HourOfEvent::isOfDay)
                .distinct()
                .count();
        return document.clausesAndReports().stream()
                .flatMap(clause -> triggers(clause).map(t -> look(t, days)))
                .toList();
    }

    private static Stream<Trigger> triggers(Clause clause) {
        return Trigger.of(clause).stream()
                .filter(t -> t.date().lead() == Dated.Lead.AT && t.date().time() instanceof ClockTime);
    }

    private static boolean isOfDay(Time time) {
        return time instanceof Near
                || time instanceof Moment moment && moment.day() != null
                || time instanceof Period period && period.from().day() != null;
    }

    /** What goes on or comes again has its hour every day. */
    private static boolean isOnce(Clause clause) {
        Tag verb = clause.verbTag();
        return verb.isPraet()
                || verb.isImpersonal()
                || verb.pos().equals("bedzie")
                || verb.aspect() == Aspect.PERFECTIVE;
    }

    private Finding look(Trigger trigger, long days) {
        return RULES.refusal(trigger)
                .or(() -> dayRefusal(trigger, days))
                .map(reason -> Finding.refused(this, reason, trigger.clause().sentence()))
                .orElseGet(() -> Finding.asked(ask(trigger)));
    }

    private static Optional<String> dayRefusal(Trigger trigger, long days) {
        if (trigger.others().isEmpty()) {
            return Optional.of("day-unsaid").filter(r -> days > 1);
        }
        Dated day = trigger.others().get(0);
        if (!isOfDay(day.time()) || day.lead() != Dated.Lead.AT) {
            return Optional.of("no-day");
        }
        return Optional.of("relative-date").filter(r -> day.relative());
    }

    private Candidate ask(Trigger trigger) {
        Clause clause = trigger.clause();
        int end = behindPartOfDay(trigger.words(), trigger.date().end());
        Wording stem = new Wording().say("O której godzinie");
        trigger.say(stem, i -> i >= trigger.date().first() && i < end || Spare.is(clause, i));
        return new Candidate(
                id(),
                stem.question(),
                key(trigger, end),
                clause.sentence(),
                clause,
                Asking.WORDS,
                trigger.anchor(),
                Confidence.ofPattern(0.85).times("antecedent", trigger.certainty()),
                List.of("godzina przy orzeczeniu, dzień w pytaniu lub jedyny w tekście"));
    }

    /** „4 rano”, „szóstej po południu”. */
    private static int behindPartOfDay(Analysis words, int end) {
        if (words.isOneOf(end, Set.of("rano", "wieczorem"))) {
            return end + 1;
        }
        boolean two = words.isOneOf(end, Set.of("po", "przed"))
                        && words.isOneOf(end + 1, Set.of("południu", "południem"))
                || words.lower(end).equals("nad") && words.lower(end + 1).equals("ranem")
                || words.lower(end).equals("w") && words.lower(end + 1).equals("nocy");
        return two ? end + 2 : end;
    }

    private static Key.When key(Trigger trigger, int end) {
        Analysis words = trigger.words();
        Dated date = trigger.date();
        String bare = TimeWords.said(words, date.core(), end);
        Set<String> accepted = new LinkedHashSet<>(List.of(bare, TimeWords.said(words, date.first(), end)));
        accepted.remove("o " + bare);
        return new Key.When(date.time(), "o", "o " + bare, List.copyOf(accepted));
    }
}
