package pl.pytajnik.content.distractor;

import java.util.ArrayList;
import java.util.List;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.calendar.Moments;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;

/** Other dates, told as finely and in the same words: those of the document first, then near ones. */
final class OtherDates {
    private OtherDates() {}

    static List<Distractor> of(Key.When key, Candidate candidate, Document document) {
        List<Distractor> found = new ArrayList<>();
        int latest = 0;
        for (ParsedSentence sentence : document.sentences()) {
            for (Dated date : sentence.dates()) {
                latest = Math.max(latest, year(date.moment()));
                if (sentence.index() != candidate.source().index() && isLike(date, key)) {
                    found.add(new Distractor(text(date.moment(), key), "inna data z tekstu"));
                }
            }
        }
        Moments.near(key.moment(), latest)
                .forEach(m -> found.add(new Distractor(text(m, key), "data zbliżona do właściwej")));
        return found;
    }

    private static boolean isLike(Dated date, Key.When key) {
        boolean year = date.moment().year() == null
                || key.moment().year() == null
                || Math.abs(year(date.moment()) - year(key.moment())) <= 60;
        return date.moment().precision() == key.moment().precision() && !date.relative() && year;
    }

    private static int year(Moment moment) {
        return moment.year() == null || moment.century() ? 0 : moment.year();
    }

    private static String text(Moment moment, Key.When key) {
        return Moments.text(moment, key.frame(), key.text());
    }
}
