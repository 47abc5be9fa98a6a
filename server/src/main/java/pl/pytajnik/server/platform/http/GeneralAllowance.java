package pl.pytajnik.server.platform.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import pl.pytajnik.server.platform.Allowance;
import pl.pytajnik.server.platform.ClientAddress;
import pl.pytajnik.server.platform.problem.Problem;

/** How much one account may ask of this node, or one address that has not signed in, which a whole school may share. */
@Singleton
class GeneralAllowance {
    private static final String STATE = GeneralAllowance.class.getName();
    private static final int PEOPLE_BEHIND_AN_ADDRESS = 20;

    private final CurrentVertxRequest current;
    private final ClientAddress address;
    private final Clock clock;
    private final NodeAllowance accounts;
    private final NodeAllowance addresses;

    GeneralAllowance(
            CurrentVertxRequest current,
            ClientAddress address,
            Clock clock,
            @ConfigProperty(name = "pytajnik.rate-limit.per-minute", defaultValue = "600") int perMinute) {
        this.current = current;
        this.address = address;
        this.clock = clock;
        this.accounts = new NodeAllowance(perMinute("account", perMinute));
        this.addresses = new NodeAllowance(perMinute("address", perMinute * PEOPLE_BEHIND_AN_ADDRESS));
    }

    /** Runs when a token, where one is needed, was looked at. */
    @ServerRequestFilter
    void take(ContainerRequestContext request) {
        boolean isSignedIn = current.getCurrent().user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous();
        NodeAllowance allowance = isSignedIn ? accounts : addresses;
        NodeAllowance.Left left = allowance.take(isSignedIn ? account() : address.party(), clock.instant());
        request.setProperty(STATE, new State(allowance.policy(), allowance.state(left)));
        if (!left.isTaken()) {
            throw Problem.tooManyRequests(allowance.secondsToOne());
        }
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STATE) instanceof State state) {
            response.getHeaders().putSingle("RateLimit-Policy", state.policy());
            response.getHeaders().putSingle("RateLimit", state.left());
        }
    }

    private String account() {
        QuarkusHttpUser user = (QuarkusHttpUser) current.getCurrent().user();
        return user.getSecurityIdentity().getPrincipal().getName();
    }

    private static Allowance perMinute(String name, int tries) {
        return new Allowance(name, tries, Duration.ofMinutes(1).dividedBy(tries));
    }

    private record State(String policy, String left) {}
}
