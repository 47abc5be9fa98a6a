package pl.pytajnik.app;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import pl.pytajnik.client.ClientBuilder;
import pl.pytajnik.client.http.Retries;

/** The app on a network that a test can cut. */
public final class CabledApp extends PytajnikApp {
    private volatile boolean cut;

    void cut() {
        cut = true;
    }

    void mend() {
        cut = false;
    }

    @Override
    ClientBuilder builder(String address) {
        return super.builder(address)
                .httpClient(
                        new OkHttpClient.Builder().addInterceptor(this::pass).build())
                .retries(Retries.none());
    }

    private Response pass(Interceptor.Chain chain) throws IOException {
        if (cut) throw new IOException("no network");
        return chain.proceed(chain.request());
    }
}
