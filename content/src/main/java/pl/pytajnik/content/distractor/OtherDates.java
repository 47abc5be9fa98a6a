package pl.pytajnik.content.distractor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.calendar.Moments;
import pl.pytajnik.content.calendar.Precision;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;

/** Other dates, told as finely and in the same words: those of the document first, then near ones. */
final class OtherDates {
    private static final int NEAR = 60;

    private final Map<Precision, List<Found>> found = new EnumMap<>(Precision.class);
    private final int latest;

    private record Found(int sentence, Moment moment) {}

    OtherDates(Document document) {
        int last = 0;
        for (ParsedSentence sentence : document.sentences()) {
            for (Dated date : sentence.dates()) {
                last = Math.max(last, year(date.moment()));
                if (!date.relative()) {
                    found.computeIfAbsent(date.moment().precision(), p -> new ArrayList<>())
                            .add(new Found(sentence.index(), date.moment()));
                }
            }
        }
        latest = last;
    }

    Stream<Distractor> of(Key.When key, Candidate candidate) {
        Stream<Distractor> ofText = found.getOrDefault(key.moment().precision(), List.of()).stream()
                .filter(date -> date.sentence() != candidate.source().index())
                .filter(date -> isNear(date.moment(), key.moment()))
                .map(date -> new Distractor(text(date.moment(), key), "inna data z tekstu"));
        Stream<Distractor> near = Moments.near(key.moment(), latest).stream()
                .map(m -> new Distractor(text(m, key), "data zbliżona do właściwej"));
        return Stream.concat(ofText, near);
    }

    private static boolean isNear(Moment date, Moment key) {
        return date.year() == null || key.year() == null || Math.abs(year(date) - year(key)) <= NEAR;
    }

    private static int year(Moment moment) {
        return moment.year() == null || moment.century() ? 0 : moment.year();
    }

    private static String text(Moment moment, Key.When key) {
        return Moments.text(moment, key.frame(), key.text());
    }
}
