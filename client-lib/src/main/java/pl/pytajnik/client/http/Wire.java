package pl.pytajnik.client.http;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;

/** One request out, one answer in; the only place that knows the HTTP library. Thread-safe. */
public final class Wire {
    private static final long LONGEST_ANSWER_BYTES = 4L << 20;
    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient client;
    private final HttpUrl api;
    private final Headers headers;
    private final @Nullable RequestLog log;

    /**
     * @param base of the server, ending in a slash
     * @param headers of every request
     * @param log null for nobody to hear of it
     */
    public Wire(OkHttpClient client, HttpUrl base, Headers headers, @Nullable RequestLog log) {
        // A redirect would carry a PIN to another address; here it means the sign-in page of a public network.
        this.client = client.newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
        this.api = base.newBuilder().addPathSegments("api/v1/").build();
        this.headers = headers;
        this.log = log;
    }

    <T> T exchange(ApiRequest request, Json.Reader<T> reader, Cancellation cancellation) throws QuizException {
        Call call = client.newCall(outgoing(request));
        cancellation.begin(call);
        long begun = System.nanoTime();
        try (Response response = call.execute()) {
            if (log != null) log.answered(request.toString(), response.code(), millisSince(begun));
            return new Reply(request, response, LONGEST_ANSWER_BYTES).read(reader);
        } catch (QuizException e) {
            throw e;
        } catch (IOException e) {
            cancellation.check();
            UnreachableException failure = new UnreachableException(request + ": " + e, e);
            if (log != null) log.failed(request.toString(), failure, millisSince(begun));
            throw failure;
        } finally {
            cancellation.end();
        }
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }

    private Request outgoing(ApiRequest request) {
        Request.Builder builder = new Request.Builder()
                .url(api.resolve(request.path()))
                .headers(headers)
                .method(request.method(), body(request));
        String accessToken = request.accessToken();
        if (accessToken != null) builder.header("Authorization", "Bearer " + accessToken);
        return builder.build();
    }

    private static @Nullable RequestBody body(ApiRequest request) {
        JsonObject body = request.body();
        return body == null ? null : new JsonBody(body, request.isRepeatable());
    }

    /** Tells the HTTP library too when a request must not go out twice. */
    private static final class JsonBody extends RequestBody {
        private final byte[] bytes;
        private final boolean repeatable;

        JsonBody(JsonObject body, boolean repeatable) {
            this.bytes = body.toString().getBytes(StandardCharsets.UTF_8);
            this.repeatable = repeatable;
        }

        @Override
        public MediaType contentType() {
            return JSON;
        }

        @Override
        public long contentLength() {
            return bytes.length;
        }

        @Override
        public boolean isOneShot() {
            return !repeatable;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(bytes);
        }
    }
}
