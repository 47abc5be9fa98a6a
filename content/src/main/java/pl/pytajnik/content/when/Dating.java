package pl.pytajnik.content.when;

import java.util.stream.Stream;
import pl.pytajnik.content.calendar.Dated;
import pl.pytajnik.content.calendar.Moment;
import pl.pytajnik.content.syntax.Document;

/** How a document tells its dates. */
final class Dating {
    private static final int YEARS_TO_RELATIVE = 3;

    private Dating() {}

    /**
     * True for a text that tells years and hardly anything from its day of writing: a day without a year is then one of a year told
     * before, and no answer by itself.
     */
    static boolean isOfThePast(Document document) {
        long told = dates(document)
                .filter(d -> d.time() instanceof Moment moment && moment.hasYear())
                .count();
        return told > 0
                && told
                        >= YEARS_TO_RELATIVE
                                * dates(document).filter(Dated::relative).count();
    }

    private static Stream<Dated> dates(Document document) {
        return document.sentences().stream().flatMap(s -> s.dates().stream());
    }
}
