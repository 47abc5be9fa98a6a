package pl.pytajnik.server.platform.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which of the named schemas something is made of. */
final class ReachableSchemas {
    private final OpenAPI api;

    ReachableSchemas(OpenAPI api) {
        this.api = api;
    }

    Set<String> fromRequests() {
        Set<String> found = new HashSet<>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> schemas(operation.getRequestBody().getContent()))
                .forEach(schema -> collect(schema, found));
        return found;
    }

    private static Stream<Schema> schemas(Content content) {
        return content.getMediaTypes().values().stream()
                .map(MediaType::getSchema)
                .filter(Objects::nonNull);
    }

    private void collect(Schema schema, Set<String> found) {
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (found.add(name)) {
                collect(api.getComponents().getSchemas().get(name), found);
            }
            return;
        }
        parts(schema).forEach(part -> collect(part, found));
    }

    private static Stream<Schema> parts(Schema schema) {
        return Stream.of(
                        values(schema.getProperties()),
                        all(schema.getAnyOf()),
                        all(schema.getOneOf()),
                        all(schema.getAllOf()),
                        schema.getItems() == null ? List.<Schema>of() : List.of(schema.getItems()))
                .flatMap(Collection::stream);
    }

    private static Collection<Schema> values(@Nullable Map<String, Schema> schemas) {
        return schemas == null ? List.of() : schemas.values();
    }

    private static Collection<Schema> all(@Nullable List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }
}
