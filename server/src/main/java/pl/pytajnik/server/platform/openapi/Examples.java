package pl.pytajnik.server.platform.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** Bodies to begin with, from {@code examples.json} beside this class, by operation. */
final class Examples {
    private static final String FILE = "pl/pytajnik/server/platform/openapi/examples.json";
    private static final String JSON = "application/json";

    private final Map<String, Object> bodies;

    private Examples(Map<String, Object> bodies) {
        this.bodies = bodies;
    }

    static Examples read() {
        try (InputStream file = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE), FILE)) {
            return new Examples(new ObjectMapper().readValue(file, new TypeReference<>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void addTo(Operation operation) {
        Object body = bodies.get(operation.getOperationId());
        if (body != null) {
            MediaType json = operation.getRequestBody().getContent().getMediaType(JSON);
            json.setExample(body);
        }
    }
}
