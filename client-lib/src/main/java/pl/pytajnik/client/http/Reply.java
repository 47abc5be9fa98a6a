package pl.pytajnik.client.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.Date;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** Reads one answer of the server, in bounded memory, into JSON or into the reason why there is none. */
final class Reply {
    private final Response response;
    private final long longestBytes;

    Reply(Response response, long longestBytes) {
        this.response = response;
        this.longestBytes = longestBytes;
    }

    /** @throws IOException of the network while the body comes in */
    Json json() throws IOException {
        if (response.code() == HttpURLConnection.HTTP_NO_CONTENT) return Json.empty();
        if (response.isSuccessful()) return understood(body());
        if (response.isRedirect()) throw unreadable("sent elsewhere, to " + response.header("Location"), null);
        throw new RefusedException(response.code(), problem(), retryAfterMillis());
    }

    private Json understood(String body) throws UnreadableException {
        try {
            return Json.parse(body);
        } catch (MismatchException e) {
            throw unreadable(e.getMessage(), e);
        }
    }

    private Problem problem() {
        try {
            return Problem.of(Json.parse(body()));
        } catch (IOException | MismatchException e) {
            return Problem.untold(response.code());
        }
    }

    private String body() throws IOException {
        ResponseBody body = response.body();
        if (body == null) throw unreadable("no body", null);
        BufferedSource source = body.source();
        if (source.request(longestBytes + 1)) throw unreadable("more than " + longestBytes + " bytes", null);
        return source.getBuffer().readUtf8();
    }

    private UnreadableException unreadable(@Nullable String what, @Nullable Throwable cause) {
        ResponseBody body = response.body();
        MediaType type = body == null ? null : body.contentType();
        return new UnreadableException("answer " + response.code() + " of type " + type + ": " + what, cause);
    }

    private @Nullable Long retryAfterMillis() {
        String value = response.header("Retry-After");
        if (value == null) return null;
        try {
            return Math.max(0, Integer.parseInt(value.trim())) * 1_000L;
        } catch (NumberFormatException e) {
            return untilMillis(response.headers().getDate("Retry-After"));
        }
    }

    /** Counted on the server's clock where the answer tells it: a phone's may be off by years. */
    private @Nullable Long untilMillis(@Nullable Date date) {
        if (date == null) return null;
        Date now = response.headers().getDate("Date");
        return Math.max(0, date.getTime() - (now == null ? System.currentTimeMillis() : now.getTime()));
    }
}
