package pl.pytajnik.content.distractor;

import java.util.ArrayList;
import java.util.List;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Lasting;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.calendar.Moments;
import pl.pytajnik.content.calendar.Period;
import pl.pytajnik.content.calendar.Time;
import pl.pytajnik.content.calendar.Variations;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;

/** Other dates, told as finely and in the same words: those of the document first, then near ones. */
final class OtherDates {
    /** Dates farther apart than this look silly beside each other. */
    private static final int FAR = 60;

    private OtherDates() {}

    static List<Distractor> of(Key.When key, Candidate candidate, Document document) {
        if (key.time() instanceof Lasting lasting) {
            return OtherDurations.of(key, lasting);
        }
        List<Distractor> found = new ArrayList<>();
        int latest = 0;
        for (ParsedSentence sentence : document.sentences()) {
            for (Dated date : sentence.dates()) {
                latest = Math.max(latest, latestYear(date.time()));
                if (sentence.index() != candidate.source().index()
                        && key.time() instanceof Moment asked
                        && date.time() instanceof Moment other
                        && !date.relative()
                        && isLike(other, asked)) {
                    found.add(new Distractor(Moments.text(other, key.frame(), key.text()), "inna data z tekstu"));
                }
            }
        }
        Variations.of(key.time(), key.text(), latest)
                .forEach(text -> found.add(new Distractor(text, "data zbliżona do właściwej")));
        return found;
    }

    private static boolean isLike(Moment other, Moment key) {
        boolean year = other.year() == null || key.year() == null || Math.abs(other.year() - key.year()) <= FAR;
        return other.precision() == key.precision() && Moments.isPlain(other) && year;
    }

    private static int latestYear(Time time) {
        if (time instanceof Period period) {
            return Math.max(latestYear(period.from()), latestYear(period.to()));
        }
        return time instanceof Moment moment && moment.hasYear() && moment.year() != null ? moment.year() : 0;
    }
}
