package pl.pytajnik.content.distractor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.calendar.DateSpotter;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.calendar.Moments;
import pl.pytajnik.content.calendar.Period;
import pl.pytajnik.content.calendar.Precision;
import pl.pytajnik.content.calendar.Time;
import pl.pytajnik.content.calendar.Variations;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.text.Segmenter;

/** Other dates, told as finely and in the same words: those of the document first, then near ones. */
final class OtherDates {
    /** Dates farther apart than this look silly beside each other, the more so the nearer they are to us. */
    private static final int NEAR = 60;

    private static final int NEAR_OF_LATE = 30;
    private static final int NEAR_OF_THE_LAST_CENTURY = 16;

    private static final int NEAR_CENTURIES = 2;
    private static final Pattern YEAR = Pattern.compile("\\b\\d{3,4}\\b");

    private final Map<Precision, Map<Moment, Sentences>> found = new EnumMap<>(Precision.class);
    private final int latest;
    private final @Nullable LocalDate published;
    private final @Nullable Life life;

    /** Where a time is told first and last. */
    private record Sentences(int first, int last) {
        Sentences with(Sentences later) {
            return new Sentences(first, later.last);
        }

        boolean areOnly(int sentence) {
            return first == sentence && last == sentence;
        }
    }

    OtherDates(Document document) {
        int last = 0;
        published = document.published();
        for (ParsedSentence sentence : document.sentences()) {
            for (Dated date : sentence.dates()) {
                last = Math.max(last, latestYear(date.time()));
                remember(sentence, date);
            }
        }
        latest = last;
        life = Life.of(document).orElse(null);
    }

    private void remember(ParsedSentence sentence, Dated date) {
        if (date.time() instanceof Moment moment && !date.relative() && Moments.isPlain(moment)) {
            found.computeIfAbsent(moment.precision(), p -> new LinkedHashMap<>())
                    .merge(moment, new Sentences(sentence.index(), sentence.index()), Sentences::with);
        }
    }

    Stream<Proposal> of(Key.When key, Candidate candidate) {
        Stream<Proposal> near = Variations.of(key.time(), key.text(), latest).stream()
                .filter(text -> !isAhead(text) || isAhead(key.text()))
                .map(text ->
                        new Proposal(text, "Czas zbliżony do właściwego, o którym tekst nie mówi.", side(text, key)));
        return Stream.concat(ofText(key, candidate), near).filter(p -> isInLife(p, key));
    }

    /** Where all is about one person's life nothing in it happened before the birth or after the death. */
    private boolean isInLife(Proposal proposal, Key.When key) {
        int year = order(proposal.distractor().text());
        return life == null || year == 0 || life.has(year) || !life.has(order(key.text()));
    }

    private Stream<Proposal> ofText(Key.When key, Candidate candidate) {
        return key.time() instanceof Moment moment
                ? found.getOrDefault(moment.precision(), Map.of()).entrySet().stream()
                        .filter(told ->
                                !told.getValue().areOnly(candidate.source().index()))
                        .map(Map.Entry::getKey)
                        .filter(date -> isNear(date, moment))
                        .sorted(Comparator.comparing(date -> distance(date, moment)))
                        .map(date -> Moments.text(date, key.frame(), key.text()))
                        .map(text -> new Proposal(
                                text, "Inny czas z tekstu; wtedy zdarzyło się co innego.", side(text, key)))
                : Stream.empty();
    }

    /** After the day of publication nothing can have happened yet. */
    private boolean isAhead(String text) {
        return published != null
                && Segmenter.sentences(text).stream()
                        .flatMap(s -> DateSpotter.dates(s.tokens()).stream())
                        .anyMatch(d -> d.time() instanceof Moment moment && isAfter(moment, published));
    }

    private static boolean isAfter(Moment moment, LocalDate day) {
        Integer year = moment.year();
        if (year == null || !moment.hasYear() || year < day.getYear()) {
            return false;
        }
        int month = moment.month() == null ? 1 : moment.month();
        return year > day.getYear()
                || month > day.getMonthValue()
                || month == day.getMonthValue() && moment.day() != null && moment.day() > day.getDayOfMonth();
    }

    private static boolean isNear(Moment date, Moment key) {
        return date.year() == null || key.year() == null || distance(date, key) <= near(key, key.year());
    }

    private static int near(Moment key, int year) {
        if (key.precision() == Precision.CENTURY) {
            return NEAR_CENTURIES;
        }
        return year < 1700 ? NEAR : year < 1900 ? NEAR_OF_LATE : NEAR_OF_THE_LAST_CENTURY;
    }

    private static int distance(Moment date, Moment key) {
        return date.year() == null || key.year() == null ? 0 : Math.abs(date.year() - key.year());
    }

    /** By the year, or whatever number stands in both. */
    private static int side(String text, Key.When key) {
        return Integer.compare(order(text), order(key.text()));
    }

    private static int order(String text) {
        return YEAR.matcher(text)
                .results()
                .mapToInt(m -> Integer.parseInt(m.group()))
                .findFirst()
                .orElse(0);
    }

    private static int latestYear(Time time) {
        if (time instanceof Period period) {
            return Math.max(latestYear(period.from()), latestYear(period.to()));
        }
        return time instanceof Moment moment && moment.hasYear() && moment.year() != null ? moment.year() : 0;
    }
}
