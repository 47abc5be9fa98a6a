package pl.pytajnik.client;

import java.io.File;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.http.MemoryTokenStore;
import pl.pytajnik.client.http.RequestLog;
import pl.pytajnik.client.http.Retries;
import pl.pytajnik.client.http.TokenStore;
import pl.pytajnik.client.http.Transport;
import pl.pytajnik.client.http.Wire;
import pl.pytajnik.client.model.Clock;
import pl.pytajnik.client.model.ProcessTicker;
import pl.pytajnik.client.model.Ticker;
import pl.pytajnik.client.store.FolderStore;
import pl.pytajnik.client.store.LocalStore;
import pl.pytajnik.client.store.MemoryStore;

/** What a {@link PytajnikClient} is made of; everything but the address has a default. Not thread-safe. */
public final class ClientBuilder {
    private final HttpUrl base;
    private final Headers.Builder headers = new Headers.Builder()
            .set("Accept", "application/json, application/problem+json")
            .set("User-Agent", "pytajnik-client");

    private OkHttpClient http =
            new OkHttpClient.Builder().callTimeout(60, TimeUnit.SECONDS).build();
    private TokenStore tokenStore = new MemoryTokenStore();
    private Executor callbacks = Runnable::run;
    private Retries retries = Retries.usual();
    private @Nullable RequestLog log;
    private @Nullable LocalStore localStore;
    private Clock clock = System::currentTimeMillis;
    private Ticker ticker = new ProcessTicker();

    ClientBuilder(String baseAddress) {
        base = base(baseAddress);
        language(Locale.getDefault().toLanguageTag());
    }

    /** Where the session is kept; in memory when not set. */
    public ClientBuilder tokenStore(TokenStore newTokenStore) {
        tokenStore = newTokenStore;
        return this;
    }

    /**
     * What runs the callbacks of {@link QuizCall#enqueue}; a thread of the client when not set. On Android
     * {@code new Handler(Looper.getMainLooper())::post}.
     */
    public ClientBuilder callbackExecutor(Executor executor) {
        callbacks = executor;
        return this;
    }

    /**
     * The folder to keep answers and open attempts in, on Android one below {@code getFilesDir()}; in memory when neither
     * this nor {@link #localStore} is set. One client at a time may have it.
     */
    public ClientBuilder dataFolder(File folder) {
        return localStore(new FolderStore(folder));
    }

    /** Where to keep answers and open attempts instead of a folder. */
    public ClientBuilder localStore(LocalStore store) {
        localStore = store;
        return this;
    }

    /** How long to try to connect; 10 seconds when not set. 0 for no limit. */
    public ClientBuilder connectTimeout(long time, TimeUnit unit) {
        http = http.newBuilder().connectTimeout(time, unit).build();
        return this;
    }

    /** How long the server may be silent; 10 seconds when not set. 0 for no limit. */
    public ClientBuilder readTimeout(long time, TimeUnit unit) {
        http = http.newBuilder().readTimeout(time, unit).build();
        return this;
    }

    /** How long one request may take in all, its retries not counted; 60 seconds when not set. 0 for no limit. */
    public ClientBuilder requestTimeout(long time, TimeUnit unit) {
        http = http.newBuilder().callTimeout(time, unit).build();
        return this;
    }

    /** How often a harmless request is tried; {@link Retries#usual()} when not set. */
    public ClientBuilder retries(Retries newRetries) {
        retries = newRetries;
        return this;
    }

    /** The app's name and version for the server's log, like {@code SchoolApp/1.2}. */
    public ClientBuilder userAgent(String userAgent) {
        headers.set("User-Agent", userAgent);
        return this;
    }

    /** Who hears of each request, without secrets; nobody when not set. */
    public ClientBuilder requestLog(RequestLog newLog) {
        log = newLog;
        return this;
    }

    /** The language of the server's messages, a BCP 47 tag like {@code pl}; the default locale's when not set. */
    public ClientBuilder language(String tag) {
        headers.set("Accept-Language", tag);
        return this;
    }

    /** The HTTP library to start from: for certificate pins, a proxy, interceptors. Set it before the time-outs. */
    public ClientBuilder httpClient(OkHttpClient client) {
        http = client;
        return this;
    }

    /** The time that responses carry; the system's when not set. */
    public ClientBuilder clock(Clock newClock) {
        clock = newClock;
        return this;
    }

    /**
     * The clock that nobody can set, for the time since an attempt's start; one that lasts as long as the process when not set.
     * On Android make one of {@code SystemClock.elapsedRealtime()} and {@code Settings.Global.BOOT_COUNT}.
     */
    public ClientBuilder ticker(Ticker newTicker) {
        ticker = newTicker;
        return this;
    }

    public PytajnikClient build() {
        return new PytajnikClient(this);
    }

    OkHttpClient http() {
        return http;
    }

    Transport transport(OkHttpClient client) {
        return new Transport(new Wire(client, base, headers.build(), log), retries, tokenStore);
    }

    Keeper keeper(Endpoints server, Stamping stamping) {
        LocalStore store = localStore;
        if (store == null) return new Keeper(new MemoryStore(), cancellation -> "unnamed", stamping);
        return new Keeper(store, cancellation -> server.me(cancellation).id().toString(), stamping);
    }

    Executor callbacks() {
        return callbacks;
    }

    Stamping stamping() {
        return new Stamping(clock, ticker);
    }

    private static HttpUrl base(String address) {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null) throw new IllegalArgumentException("baseAddress: not an http or https address: " + address);
        if (url.query() != null || url.fragment() != null)
            throw new IllegalArgumentException("baseAddress: has a query or a fragment: " + address);
        return address.endsWith("/") ? url : url.newBuilder().addPathSegment("").build();
    }
}
