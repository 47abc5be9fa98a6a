package pl.pytajnik.client.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.Date;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** Reads one answer of the server, in bounded memory, into a value or into the reason why there is none. */
final class Reply {
    private static final long LONGEST_WAIT_MILLIS = 24 * 3_600_000L;
    private static final Pattern SECONDS = Pattern.compile("[0-9]+");

    private final ApiRequest request;
    private final Response response;
    private final long longestBytes;

    Reply(ApiRequest request, Response response, long longestBytes) {
        this.request = request;
        this.response = response;
        this.longestBytes = longestBytes;
    }

    /** @throws IOException of the network while the body comes in */
    <T> T read(Json.Reader<T> reader) throws IOException {
        if (response.isSuccessful()) return understood(reader);
        if (response.isRedirect()) throw unreadable("sent elsewhere, to " + response.header("Location"), null);
        throw new RefusedException(response.code(), problem(), retryAfterMillis(), requestId());
    }

    private <T> T understood(Json.Reader<T> reader) throws IOException {
        try {
            boolean isEmpty = response.code() == HttpURLConnection.HTTP_NO_CONTENT;
            return reader.read(isEmpty ? Json.empty() : Json.parse(body()));
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
        String answer = "answer " + response.code() + " of type " + type + " to " + request;
        return new UnreadableException(answer + ": " + what, cause, requestId());
    }

    private @Nullable String requestId() {
        return response.header("X-Request-Id");
    }

    private @Nullable Long retryAfterMillis() {
        String value = response.header("Retry-After");
        if (value == null) return null;
        String digits = value.trim();
        if (!SECONDS.matcher(digits).matches())
            return untilMillis(response.headers().getDate("Retry-After"));
        return bounded(digits.length() > 9 ? LONGEST_WAIT_MILLIS : Integer.parseInt(digits) * 1_000L);
    }

    /** Counted on the server's clock where the answer tells it: a phone's may be off by years. */
    private @Nullable Long untilMillis(@Nullable Date date) {
        if (date == null) return null;
        Date now = response.headers().getDate("Date");
        return bounded(date.getTime() - (now == null ? System.currentTimeMillis() : now.getTime()));
    }

    private static long bounded(long millis) {
        return Math.min(LONGEST_WAIT_MILLIS, Math.max(0, millis));
    }
}
