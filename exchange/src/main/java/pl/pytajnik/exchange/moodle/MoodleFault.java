package pl.pytajnik.exchange.moodle;

import java.io.Serial;
import pl.pytajnik.exchange.format.Skip;

/** A question that cannot come in. */
final class MoodleFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final Skip why;

    MoodleFault(Skip why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Skip why() {
        return why;
    }
}
