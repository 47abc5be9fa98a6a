package pl.pytajnik.content.when;

import java.util.List;
import java.util.Set;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Aspect;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.ClausePattern;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Rules;
import pl.pytajnik.content.question.Rules.Rule;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;

/**
 * T3. „Od 1998 roku Jan Lipiński kieruje Teatrem Małym” → <i>Od którego roku Jan Lipiński kieruje Teatrem Małym?</i>;
 * „W latach 1990–1995 …” → <i>W jakich latach …?</i> „Od” and „do” need a verb that goes on, or a negated one.
 */
public final class SpanOfTime implements ClausePattern {
    private static final Rules<Trigger> RULES = new Rules<>(List.of(
            new Rule<>("several-dates", t -> !t.others().isEmpty()),
            new Rule<>("relative-date", t -> t.date().relative()),
            new Rule<>("not-lasting", t -> isEnd(t) && !lasts(t.clause())),
            new Rule<>("year-unknown", t -> t.date().lead() == Dated.Lead.FROM && isOfNoYear(t.date())),
            new Rule<>("second-predicate", SpanOfTime::hasSecondPredicate),
            new Rule<>("negated", t -> !isEnd(t) && t.clause().isNegated()),
            Trigger.LIST,
            Trigger.RESTRICTED,
            Trigger.WORD_ORDER,
            Trigger.CUT_OFF,
            Trigger.OF_A_NOUN));

    /** „był prezydentem w latach 1994–2000 i laureatem Nagrody Nobla”: the years are those of the first only. */
    private static boolean hasSecondPredicate(Trigger t) {
        Analysis words = t.clause().words();
        return words.lemma(t.clause().verb()).equals("być")
                && words.isOneOf(t.date().end(), Set.of("i", "oraz", "a"))
                && words.tag(t.date().end() + 1).isNoun()
                && words.tag(t.date().end() + 1).is(Case.INST);
    }

    /** „pracuje w klubie od grudnia”: of which year, is known on the day of writing only. */
    private static boolean isOfNoYear(Dated date) {
        return date.time() instanceof Moment moment && moment.year() == null && moment.month() != null;
    }

    @Override
    public String id() {
        return "T3";
    }

    @Override
    public boolean keepsAttribution() {
        return true;
    }

    @Override
    public List<Finding> look(Clause clause) {
        return Trigger.of(clause).stream()
                .filter(t -> isEnd(t) || t.date().lead() == Dated.Lead.SPAN)
                .map(this::look)
                .toList();
    }

    private static boolean isEnd(Trigger trigger) {
        return trigger.date().lead() == Dated.Lead.FROM || trigger.date().lead() == Dated.Lead.UNTIL;
    }

    /** „mieszkał”, „kieruje”; what is done in a moment is not done since or until. */
    private static boolean lasts(Clause clause) {
        if (clause.words().lemma(clause.verb()).equals("stać")
                && clause.words().lower(clause.verb() + 1).equals("się")) {
            return false;
        }
        Aspect aspect = clause.verbTag().aspect();
        return clause.isNegated()
                || aspect == Aspect.IMPERFECTIVE
                || clause.words().lemma(clause.verb()).equals("pozostać");
    }

    private Finding look(Trigger trigger) {
        return RULES.refusal(trigger)
                .map(reason -> Finding.refused(this, reason, trigger.clause().sentence()))
                .orElseGet(() -> Finding.asked(ask(trigger)));
    }

    private Candidate ask(Trigger trigger) {
        Clause clause = trigger.clause();
        Dated date = trigger.date();
        Wording stem = new Wording().say(questionWords(clause, date));
        trigger.say(stem, Asking.within(date));
        return new Candidate(
                id(),
                stem.question(),
                TimeKeys.of(clause.words(), date),
                clause.sentence(),
                clause,
                Asking.WORDS,
                trigger.anchor(),
                Confidence.ofPattern(0.85).times("antecedent", trigger.certainty()),
                List.of("jeden okres w zdaniu, przy orzeczeniu"));
    }

    private static String questionWords(Clause clause, Dated date) {
        return switch (date.lead()) {
            case FROM -> Asking.aboutEnd("Od", date.time());
            case UNTIL -> Asking.aboutEnd("Do", date.time());
            case AT, SPAN, BOUND, BRACKET, NOUN -> Asking.about(clause.words(), date);
        };
    }
}
