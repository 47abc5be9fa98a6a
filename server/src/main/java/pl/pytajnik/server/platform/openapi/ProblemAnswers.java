package pl.pytajnik.server.platform.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems operations answer with, described once and referred to by status. */
final class ProblemAnswers {
    private static final String MEDIA_TYPE = "application/problem+json";
    private static final Map<Integer, String> WHEN = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "The request or its JSON is malformed"),
            Map.entry(401, "No valid access token or API key"),
            Map.entry(403, "Not for this role, or the API key lacks the scope"),
            Map.entry(404, "Nothing of the caller's is at this address"),
            Map.entry(409, "The state of things does not allow it; the type says why"),
            Map.entry(410, "What came after this cursor is no longer kept; begin at the start"),
            Map.entry(412, "Somebody changed it meanwhile"),
            Map.entry(413, "The body is too large; the detail says the limit"),
            Map.entry(415, "The body is of another type"),
            Map.entry(422, "Values are not allowed; the errors point at them"),
            Map.entry(428, "If-Match is missing"),
            Map.entry(429, "Too many requests; Retry-After says when to come back"),
            Map.entry(500, "Something went wrong on the server"),
            Map.entry(503, "Too busy, or the database does not answer; Retry-After says when to come back")));

    private ProblemAnswers() {}

    static void addTo(Components components) {
        WHEN.forEach((status, when) -> components.addResponse(name(status), response(status, when)));
    }

    static APIResponse reference(int status) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name(status));
    }

    private static String name(int status) {
        return "Problem" + status;
    }

    private static APIResponse response(int status, String when) {
        APIResponse response = OASFactory.createAPIResponse()
                .description(when)
                .content(OASFactory.createContent()
                        .addMediaType(
                                MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/ProblemView"))));
        if (status < 500) {
            RateLimitHeaders.addTo(response);
        }
        return status == 429 || status == 503 ? response.addHeader("Retry-After", seconds()) : response;
    }

    private static Header seconds() {
        return OASFactory.createHeader()
                .description("Seconds to wait")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER)
                        .format("int32")
                        .minimum(java.math.BigDecimal.ONE)
                        .maximum(java.math.BigDecimal.valueOf(Integer.MAX_VALUE)));
    }
}
