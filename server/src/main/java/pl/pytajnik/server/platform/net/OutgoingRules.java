package pl.pytajnik.server.platform.net;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * Where the server may send requests: by http or https to the usual ports of public addresses, and anywhere at the hosts
 * the operator has named.
 */
@Singleton
public class OutgoingRules {
    private static final Set<Integer> PORTS = Set.of(80, 443);

    /** The client resolves only names; what any reader may take for a number is judged before. */
    private static final Pattern LITERAL = Pattern.compile(".*:.*|(.*\\.)?(0[xX][0-9a-fA-F]*|[0-9]+)\\.?");
    /** No octal, no hexadecimal, no part left out: readers differ on what these mean. */
    private static final Pattern PLAIN_IPV4 = Pattern.compile("((0|[1-9][0-9]{0,2})\\.){3}(0|[1-9][0-9]{0,2})");

    private static final int LONGEST = 2000;

    private final Set<String> trusted;

    OutgoingRules(@ConfigProperty(name = "pytajnik.outgoing.trusted-hosts") Optional<List<String>> trusted) {
        this.trusted = Set.copyOf(trusted.orElse(List.of()));
    }

    /** The address as it will be asked for: no user, no odd port, a host that is a name or a public address. */
    public HttpUrl check(String url) throws OutgoingException {
        HttpUrl parsed = isPlain(url) ? HttpUrl.parse(url) : null;
        if (parsed == null) {
            throw new OutgoingException(WrongValue.NOT_HTTP);
        }
        if (!parsed.username().isEmpty() || !parsed.password().isEmpty()) {
            throw new OutgoingException(WrongValue.PASSWORD_IN_ADDRESS);
        }
        if (parsed.host().endsWith(".")) {
            throw new OutgoingException(WrongValue.DOT_AFTER_HOST);
        }
        if (!isTrusted(parsed.host()) && !PORTS.contains(parsed.port())) {
            throw new OutgoingException(WrongValue.OTHER_PORT);
        }
        if (LITERAL.matcher(parsed.host()).matches()) {
            check(parsed.host(), List.of(literal(parsed.host())));
        }
        return parsed;
    }

    /** What readers of addresses make different things of is not read at all. */
    private static boolean isPlain(String url) {
        return url.length() <= LONGEST && url.chars().noneMatch(c -> c <= ' ' || c == '\\');
    }

    /** Of all addresses a host resolves to, none may be inside. */
    List<InetAddress> check(String host, List<InetAddress> addresses) throws OutgoingException {
        if (!isTrusted(host) && !addresses.stream().allMatch(PublicAddresses::contains)) {
            throw new OutgoingException(WrongValue.NOT_PUBLIC);
        }
        return addresses;
    }

    private static InetAddress literal(String host) throws OutgoingException {
        if (!host.contains(":") && !PLAIN_IPV4.matcher(host).matches()) {
            throw new OutgoingException(WrongValue.ODD_NUMBER);
        }
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException notAnAddress) {
            throw new OutgoingException(WrongValue.NOT_AN_ADDRESS);
        }
    }

    public boolean isTrusted(String host) {
        return trusted.contains(host.toLowerCase(Locale.ROOT));
    }
}
