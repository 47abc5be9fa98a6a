package pl.pytajnik.client.testing;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * A bad network between client and server: about half of the requests get through; the others are lost, or done and their
 * answer lost or cut, or done twice, or answered by a busy proxy or the sign-in page of a public network. The same seed and
 * the same requests give the same troubles. Thread-safe.
 *
 * <p>It goes into the client by {@code ClientBuilder.httpClient(new OkHttpClient.Builder().addInterceptor(network).build())}.
 */
public final class FlakyNetwork implements Interceptor {
    private static final MediaType HTML = MediaType.get("text/html; charset=utf-8");

    private final Random random;
    private boolean calm;
    private int troubles;

    public FlakyNetwork(long seed) {
        random = new Random(seed);
    }

    /** With the seed of {@code -Dpytajnik.seed}, or any; prints it, so that a failure can be had again. */
    public static FlakyNetwork printingItsSeed() {
        long seed = Long.getLong("pytajnik.seed", System.nanoTime());
        System.out.println("FlakyNetwork: -Dpytajnik.seed=" + seed);
        return new FlakyNetwork(seed);
    }

    /** Everything gets through, until {@link #storm()}. */
    public synchronized void calm() {
        calm = true;
    }

    public synchronized void storm() {
        calm = false;
    }

    /** How many requests did not go as they should. */
    public synchronized int troubles() {
        return troubles;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        switch (next()) {
            case LOST:
                throw new IOException("flaky network: the request was lost");
            case ANSWER_LOST:
                chain.proceed(request).close();
                throw new IOException("flaky network: the answer was lost");
            case ANSWER_CUT:
                return cut(chain.proceed(request));
            case TWICE:
                return isOnce(request.body()) ? chain.proceed(request) : twice(chain, request);
            case BUSY:
                return instead(request, 503);
            case SIGN_IN_PAGE:
                return instead(request, 200);
            default:
                return chain.proceed(request);
        }
    }

    private enum Trouble {
        LOST,
        ANSWER_LOST,
        ANSWER_CUT,
        TWICE,
        BUSY,
        SIGN_IN_PAGE,
        NONE
    }

    private synchronized Trouble next() {
        if (calm || random.nextBoolean()) return Trouble.NONE;
        troubles++;
        return Trouble.values()[random.nextInt(Trouble.NONE.ordinal())];
    }

    private static boolean isOnce(RequestBody body) {
        return body != null && body.isOneShot();
    }

    private static Response twice(Chain chain, Request request) throws IOException {
        chain.proceed(request).close();
        return chain.proceed(request);
    }

    private static Response cut(Response response) throws IOException {
        ResponseBody body = response.body();
        byte[] whole = body.bytes();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        return response.newBuilder()
                .body(ResponseBody.create(half, body.contentType()))
                .build();
    }

    private static Response instead(Request request, int status) {
        return new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("flaky network")
                .body(ResponseBody.create("<!doctype html><title>flaky network</title>", HTML))
                .build();
    }
}
