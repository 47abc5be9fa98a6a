package pl.pytajnik.exchange.gift;

import java.io.Serial;
import pl.pytajnik.exchange.format.Skip;

/** A question that cannot come in. */
final class GiftFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final Skip why;

    GiftFault(Skip why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Skip why() {
        return why;
    }
}
