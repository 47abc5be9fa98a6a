package pl.pytajnik.exchange.table;

import java.io.Serial;
import pl.pytajnik.exchange.format.Skip;

/** A row that cannot come in. */
final class RowFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final Skip why;

    RowFault(Skip why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Skip why() {
        return why;
    }
}
