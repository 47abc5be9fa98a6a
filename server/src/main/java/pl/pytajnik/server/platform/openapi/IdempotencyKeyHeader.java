package pl.pytajnik.server.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What {@code platform.idempotency} makes of every POST of somebody who is known. */
final class IdempotencyKeyHeader {
    private static final String KEY = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    /** As long as the filter takes them, and two quotes. */
    private static final int LONGEST = 257;

    private IdempotencyKeyHeader() {}

    static void addTo(Components components) {
        components.addParameter(
                KEY,
                OASFactory.createParameter()
                        .name(KEY)
                        .in(In.HEADER)
                        .description(
                                "A string of the caller's own, best a UUID, in quotes. The same request sent again with it"
                                        + " within 24 hours is not done again but answered alike.")
                        .schema(OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .maxLength(LONGEST)));
        components.addHeader(
                REPLAYED,
                OASFactory.createHeader()
                        .description("true when this is the answer of an earlier request with the same " + KEY)
                        .schema(OASFactory.createSchema().addType(SchemaType.BOOLEAN)));
    }

    static void addTo(Operation operation) {
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + KEY));
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                addReplayed(response);
            }
        });
    }

    private static void addReplayed(APIResponse response) {
        response.addHeader(REPLAYED, OASFactory.createHeader().ref("#/components/headers/" + REPLAYED));
    }
}
