package pl.pytajnik.server.platform.net;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.Dns;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to addresses that users name. A host is resolved once, the addresses are judged by {@link
 * OutgoingRules} and the connection is made to one of these very addresses, so that a name cannot point elsewhere a
 * moment later. No cookies, no proxy of the environment, no redirect that is not judged anew. Thread-safe.
 */
@Singleton
public class OutgoingRequests {
    private static final Duration WHOLE = Duration.ofSeconds(10);
    private static final int REDIRECTS = 5;

    private final OutgoingRules rules;
    private final OkHttpClient client;

    OutgoingRequests(OutgoingRules rules) {
        this.rules = rules;
        this.client = new OkHttpClient.Builder()
                .dns(new JudgedDns(rules))
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .callTimeout(WHOLE)
                .build();
    }

    /**
     * Posts JSON and takes no redirect.
     *
     * @param most bytes of the answer that are of interest
     */
    public OutgoingReply post(String url, Map<String, String> headers, byte[] json, int most) throws IOException {
        Request request = new Request.Builder()
                .url(rules.check(url))
                .headers(Headers.of(headers))
                .header("User-Agent", "Pytajnik")
                .header("Content-Type", "application/json")
                .post(RequestBody.create(json))
                .build();
        try (Response response = client.newCall(request).execute()) {
            return reply(response, most);
        }
    }

    /**
     * Gets a page, over five redirects at most.
     *
     * @param most bytes of the answer that are taken; what is longer is cut, and one byte more tells so
     */
    public OutgoingReply get(String url, int most) throws IOException {
        HttpUrl next = rules.check(url);
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            Request request = new Request.Builder()
                    .url(next)
                    .header("User-Agent", "Pytajnik")
                    .header("Accept", "text/html, text/plain;q=0.9, */*;q=0.5")
                    .build();
            try (Response response = client.newCall(request).execute()) {
                HttpUrl redirect = redirect(response);
                if (redirect == null) {
                    return reply(response, most);
                }
                next = redirect;
            }
        }
        throw new OutgoingException("more than " + REDIRECTS + " redirects");
    }

    private @Nullable HttpUrl redirect(Response response) throws OutgoingException {
        String location = response.header("Location");
        if (!response.isRedirect() || location == null) {
            return null;
        }
        HttpUrl target = response.request().url().resolve(location);
        return rules.check(target == null ? location : target.toString());
    }

    private static OutgoingReply reply(Response response, int most) throws IOException {
        ResponseBody body = response.body();
        if (body == null) {
            return new OutgoingReply(response.request().url(), response.code(), null, new byte[0]);
        }
        BufferedSource source = body.source();
        source.request(most + 1L);
        byte[] read =
                source.getBuffer().readByteArray(Math.min(source.getBuffer().size(), most + 1L));
        return new OutgoingReply(response.request().url(), response.code(), response.header("Content-Type"), read);
    }

    @PreDestroy
    void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    private record JudgedDns(OutgoingRules rules) implements Dns {
        @Override
        public List<InetAddress> lookup(String host) throws UnknownHostException {
            try {
                return rules.check(host, Dns.SYSTEM.lookup(host));
            } catch (OutgoingException refusal) {
                UnknownHostException asDnsMust = new UnknownHostException(refusal.getMessage());
                asDnsMust.initCause(refusal);
                throw asDnsMust;
            }
        }
    }
}
