package pl.pytajnik.content.syntax;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.calendar.Moments;

/** Whether a text tells of several years long before that of its writing, far from one another. */
final class ManyYears {
    private static final int MANY = 3;
    private static final int WIDE = 20;
    private static final int NEAR = 10;

    /** Who held an office before this year holds it no more. */
    private static final int LIVING = 1980;

    private ManyYears() {}

    /** All years that a text tells of are long over. */
    static boolean areLongAgo(List<ParsedSentence> sentences) {
        NavigableSet<Integer> years = of(sentences);
        return !years.isEmpty() && years.last() < LIVING;
    }

    /** Where nobody knows when it was written, its latest year will do. */
    static boolean are(List<ParsedSentence> sentences, @Nullable LocalDate published) {
        NavigableSet<Integer> years = of(sentences);
        if (years.isEmpty()) {
            return false;
        }
        int written = published == null ? years.last() : published.getYear();
        return years.last() - years.first() >= WIDE
                && years.headSet(written - NEAR, true).size() >= MANY;
    }

    /** The years that a text tells of. */
    static NavigableSet<Integer> of(List<ParsedSentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.dates().stream())
                .flatMap(date -> Moments.in(date.time()))
                .filter(Moment::hasYear)
                .map(Moment::year)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
