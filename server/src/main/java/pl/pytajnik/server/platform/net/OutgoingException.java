package pl.pytajnik.server.platform.net;

import java.io.IOException;
import java.io.Serial;

/** A request that is not sent, or whose answer is not taken; the message says why, in words for whoever named the address. */
public final class OutgoingException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    public OutgoingException(String why) {
        super(why);
    }
}
