package pl.pytajnik.content.when;

import java.util.stream.Stream;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.syntax.Document;

/** How a document tells its dates. */
final class Dating {
    private Dating() {}

    /**
     * True for a text that tells years and nothing from its day of writing: a day without a year is then one of a year told
     * before, and no answer by itself.
     */
    static boolean isOfThePast(Document document) {
        boolean years = dates(document).anyMatch(d -> d.time() instanceof Moment moment && moment.hasYear());
        return years && dates(document).noneMatch(Dated::relative);
    }

    private static Stream<Dated> dates(Document document) {
        return document.sentences().stream().flatMap(s -> s.dates().stream());
    }
}
