package pl.pytajnik.server;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** A network that is there or not. */
final class Cable implements Interceptor {
    volatile boolean isPlugged = true;

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (!isPlugged) throw new IOException("no network");
        return chain.proceed(chain.request());
    }
}
