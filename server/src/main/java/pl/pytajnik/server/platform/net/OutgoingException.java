package pl.pytajnik.server.platform.net;

import java.io.IOException;
import java.io.Serial;

/** A request that is not sent, or whose answer is not taken; the message says why, in words for whoever named the address. */
public final class OutgoingException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Which rule was broken. */
    public enum Reason {
        /** The address may not be asked. */
        NOT_ALLOWED,
        /** No such host, nobody answers, or what answers does not speak HTTP or has no valid certificate. */
        UNREACHABLE,
        TIME_OVER,
        TOO_MANY_REDIRECTS,
        TOO_LARGE,
        MEDIA_TYPE
    }

    private final Reason reason;

    /** The address may not be asked. */
    public OutgoingException(String why) {
        this(Reason.NOT_ALLOWED, why);
    }

    OutgoingException(Reason reason, String why) {
        super(why);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
