package pl.pytajnik.content.when;

import java.util.List;
import pl.pytajnik.content.calendar.ClockTime;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;

/** The question that takes a time out of its clause and puts the question words before the rest. */
final class EventQuestion {
    private EventQuestion() {}

    /** The clause without its time and hour, behind these question words. */
    static Candidate of(String pattern, Trigger trigger, String words, Key key, String reason) {
        Clause clause = trigger.clause();
        Dated date = trigger.date();
        Wording stem = new Wording().say(words);
        trigger.say(stem, i -> Asking.within(date).test(i) || isHour(clause, i) || Spare.is(clause, i));
        return new Candidate(
                pattern,
                stem.question(),
                key,
                clause.sentence(),
                clause,
                Asking.WORDS,
                trigger.anchor(),
                Confidence.ofPattern(0.85).times("antecedent", trigger.certainty()),
                List.of(reason));
    }

    private static boolean isHour(Clause clause, int i) {
        return clause.sentence().dates().stream()
                .anyMatch(d -> d.time() instanceof ClockTime && Asking.within(d).test(i));
    }
}
