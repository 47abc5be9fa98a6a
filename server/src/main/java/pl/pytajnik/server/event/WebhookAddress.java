package pl.pytajnik.server.event;

import jakarta.enterprise.context.ApplicationScoped;
import okhttp3.HttpUrl;
import pl.pytajnik.server.platform.net.OutgoingException;
import pl.pytajnik.server.platform.net.OutgoingRules;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/** Tells early what {@link Courier} would refuse at every try. */
@ApplicationScoped
class WebhookAddress {
    private final OutgoingRules rules;

    WebhookAddress(OutgoingRules rules) {
        this.rules = rules;
    }

    void check(String url) {
        try {
            HttpUrl address = rules.check(url);
            if (!address.isHttps() && !rules.isTrusted(address.host())) {
                throw new OutgoingException(WrongValue.NOT_HTTPS);
            }
        } catch (OutgoingException refusal) {
            throw Problem.invalid(refusal.error("/url"));
        }
    }
}
