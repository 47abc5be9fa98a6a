package pl.pytajnik.server.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pytajnik.server.platform.Allowance;
import pl.pytajnik.server.platform.ClientAddress;
import pl.pytajnik.server.platform.RateLimits;

/**
 * How often one address may try to get in. Wide enough for a school behind one address that signs in at once, too
 * narrow for guessing.
 */
@ApplicationScoped
public class AddressLimit {
    private final RateLimits limits;
    private final ClientAddress address;
    private final Allowance allowance;

    AddressLimit(
            RateLimits limits,
            ClientAddress address,
            @ConfigProperty(name = "pytajnik.address-limit.burst", defaultValue = "600") int burst) {
        this.limits = limits;
        this.address = address;
        this.allowance = new Allowance("address", burst, Duration.ofSeconds(1));
    }

    public void take() {
        limits.take(allowance, address.party());
    }
}
