package pl.pytajnik.server.platform;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Where the request comes from, as far as it is one party: an IPv4 address, or the half of an IPv6 one that is a network. */
@ApplicationScoped
public class ClientAddress {
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int IPV6_BYTES = 16;

    private final CurrentVertxRequest request;

    ClientAddress(CurrentVertxRequest request) {
        this.request = request;
    }

    public String party() {
        return partyOf(request.getCurrent().request().remoteAddress().hostAddress());
    }

    /** Empty where nobody sent a request. */
    public Optional<String> known() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null
                ? Optional.of(party())
                : Optional.empty();
    }

    static String partyOf(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6_BYTES
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
