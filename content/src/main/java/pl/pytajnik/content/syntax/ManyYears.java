package pl.pytajnik.content.syntax;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.calendar.Period;
import pl.pytajnik.content.calendar.Time;

/** Whether a text tells of several years long before that of its writing, far from one another. */
final class ManyYears {
    private static final int MANY = 3;
    private static final int WIDE = 20;
    private static final int NEAR = 10;

    private ManyYears() {}

    /** Where nobody knows when it was written, its latest year will do. */
    static boolean are(List<ParsedSentence> sentences, @Nullable LocalDate published) {
        TreeSet<Integer> years = new TreeSet<>();
        sentences.stream()
                .flatMap(sentence -> sentence.dates().stream())
                .flatMap(date -> moments(date.time()))
                .filter(Moment::hasYear)
                .forEach(moment -> years.add(moment.year()));
        if (years.isEmpty()) {
            return false;
        }
        int written = published == null ? years.last() : published.getYear();
        return years.last() - years.first() >= WIDE
                && years.headSet(written - NEAR, true).size() >= MANY;
    }

    static Stream<Moment> moments(Time time) {
        if (time instanceof Period period) {
            return Stream.of(period.from(), period.to());
        }
        return time instanceof Moment moment ? Stream.of(moment) : Stream.empty();
    }
}
