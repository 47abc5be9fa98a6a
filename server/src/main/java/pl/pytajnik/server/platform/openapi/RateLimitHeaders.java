package pl.pytajnik.server.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of draft-ietf-httpapi-ratelimit-headers, described once. */
final class RateLimitHeaders {
    private static final String STATE = "RateLimit";
    private static final String POLICY = "RateLimit-Policy";

    private RateLimitHeaders() {}

    static void addTo(Components components) {
        components.addHeader(
                STATE, header("Requests left (r) and seconds until all are back (t): \"account\";r=599;t=1"));
        components.addHeader(POLICY, header("Requests (q) in so many seconds (w): \"account\";q=600;w=60"));
    }

    static void addTo(APIResponse response) {
        response.addHeader(STATE, reference(STATE)).addHeader(POLICY, reference(POLICY));
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(WireTypes.shortText());
    }

    private static Header reference(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }
}
