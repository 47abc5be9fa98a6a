package pl.pytajnik.server.platform.net;

import java.io.IOException;
import java.io.Serial;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Language;
import pl.pytajnik.server.platform.problem.WrongValue;

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
    private final WrongValue what;
    private final transient Object[] arguments;

    /** The address may not be asked. */
    public OutgoingException(WrongValue what) {
        this(Reason.NOT_ALLOWED, what);
    }

    OutgoingException(Reason reason, WrongValue what, Object... arguments) {
        super(FieldError.of("", what, arguments).detail(Language.ENGLISH));
        this.reason = reason;
        this.what = what;
        this.arguments = arguments.clone();
    }

    /** What is wrong with the address, for whoever named it at this place of a body. */
    public FieldError error(String pointer) {
        return FieldError.of(pointer, what, arguments);
    }

    public Reason reason() {
        return reason;
    }
}
