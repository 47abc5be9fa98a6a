package pl.pytajnik.server.platform.net;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.net.OutgoingException.Reason;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * Sends requests to addresses that users name. A host is resolved once, the addresses are judged by {@link
 * OutgoingRules} and the connection is made to one of these very addresses, so that a name cannot point elsewhere a
 * moment later. No cookies, no proxy of the environment, no redirect that is not judged anew, no connection kept; headers
 * are bounded by the HTTP client, at 256 KiB. Thread-safe.
 */
@Singleton
public class OutgoingRequests {
    private static final Duration WHOLE = Duration.ofSeconds(10);

    private final OutgoingRules rules;
    private final Resolver resolver;
    private final OkHttpClient client;

    @Inject
    OutgoingRequests(OutgoingRules rules) {
        this(rules, Dns.SYSTEM::lookup);
    }

    OutgoingRequests(OutgoingRules rules, Resolver resolver) {
        this.rules = rules;
        this.resolver = resolver;
        this.client = new OkHttpClient.Builder()
                .proxy(Proxy.NO_PROXY)
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
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
        try (Response response = send(request, WHOLE)) {
            return reply(response, most);
        }
    }

    /**
     * Gets a page.
     *
     * @throws OutgoingException with its reason, whatever kept the page from coming
     */
    public OutgoingReply get(String url, OutgoingLimits limits) throws OutgoingException {
        try {
            return get(rules.check(url), new Hops(limits));
        } catch (OutgoingException refusal) {
            throw refusal;
        } catch (InterruptedIOException late) {
            throw new OutgoingException(
                    Reason.TIME_OVER,
                    WrongValue.NO_ANSWER_IN_TIME,
                    limits.time().toSeconds());
        } catch (IOException failed) {
            throw new OutgoingException(Reason.UNREACHABLE, WrongValue.UNREACHABLE);
        }
    }

    private OutgoingReply get(HttpUrl first, Hops hops) throws IOException {
        HttpUrl next = first;
        while (true) {
            Request request = new Request.Builder()
                    .url(next)
                    .header("User-Agent", "Pytajnik")
                    .header("Accept", "text/html, text/plain;q=0.9, */*;q=0.5")
                    .build();
            try (Response response = send(request, hops.timeLeft())) {
                HttpUrl redirect = redirect(response);
                if (redirect == null) {
                    return hops.reply(response);
                }
                hops.count();
                next = redirect;
            }
        }
    }

    private Response send(Request request, Duration time) throws IOException {
        String host = request.url().host();
        List<InetAddress> judged = rules.check(host, resolved(host));
        return client.newBuilder()
                .dns(name -> judged)
                .socketFactory(new GuardedSockets(Set.copyOf(judged)))
                .callTimeout(time)
                .build()
                .newCall(request)
                .execute();
    }

    private List<InetAddress> resolved(String host) throws OutgoingException {
        try {
            return resolver.addressesOf(host);
        } catch (UnknownHostException unknown) {
            throw new OutgoingException(Reason.UNREACHABLE, WrongValue.NO_SUCH_HOST);
        }
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
}
