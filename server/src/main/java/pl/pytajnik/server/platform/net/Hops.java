package pl.pytajnik.server.platform.net;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.net.OutgoingException.Reason;
import pl.pytajnik.server.platform.problem.WrongValue;

/** One GET with its redirects, held to its limits. Not thread-safe; one for each request. */
final class Hops {
    private static final long CHUNK = 8192;

    private final OutgoingLimits limits;
    private final long started = System.nanoTime();
    private int redirects;

    Hops(OutgoingLimits limits) {
        this.limits = limits;
    }

    Duration timeLeft() throws OutgoingException {
        Duration left = limits.time().minusNanos(System.nanoTime() - started);
        if (left.toMillis() < 1) {
            throw new OutgoingException(
                    Reason.TIME_OVER,
                    WrongValue.NO_ANSWER_IN_TIME,
                    limits.time().toSeconds());
        }
        return left;
    }

    void count() throws OutgoingException {
        if (++redirects > limits.redirects()) {
            throw new OutgoingException(Reason.TOO_MANY_REDIRECTS, WrongValue.TOO_MANY_REDIRECTS, limits.redirects());
        }
    }

    OutgoingReply reply(Response response) throws IOException {
        ResponseBody body = Objects.requireNonNull(response.body());
        if (response.isSuccessful() && !wanted(body.contentType())) {
            throw new OutgoingException(Reason.MEDIA_TYPE, WrongValue.OTHER_MEDIA_TYPE);
        }
        return new OutgoingReply(
                response.request().url(), response.code(), response.header("Content-Type"), bytes(body.source()));
    }

    private boolean wanted(@Nullable MediaType type) {
        return limits.mediaTypes().isEmpty()
                || (type != null && limits.mediaTypes().contains(type.type() + "/" + type.subtype()));
    }

    private byte[] bytes(BufferedSource source) throws IOException {
        Buffer read = new Buffer();
        while (source.read(read, CHUNK) != -1) {
            if (read.size() > limits.bytes()) {
                throw new OutgoingException(Reason.TOO_LARGE, WrongValue.TOO_MANY_BYTES, limits.bytes());
            }
        }
        return read.readByteArray();
    }
}
