package pl.pytajnik.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** In every test: an answer whose status {@code server/openapi.yaml} does not name becomes a 599 that says so. */
@Singleton
class DocumentedStatuses {
    private static final int UNDOCUMENTED = 599;
    private static final int NOT_ACCEPTABLE = 406;

    private final JsonNode paths;
    private final Map<String, Pattern> patterns;
    private final CurrentVertxRequest current;

    DocumentedStatuses(CurrentVertxRequest current) throws IOException {
        this.current = current;
        paths = new YAMLMapper().readTree(Path.of("openapi.yaml").toFile()).get("paths");
        patterns = paths.properties().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toMap(
                        Function.identity(), path -> Pattern.compile(path.replaceAll("\\{[^/]+}", "[^/]+"))));
    }

    @ServerResponseFilter
    void check(ContainerRequestContext request, ContainerResponseContext response) {
        String method = request.getMethod().toLowerCase(Locale.ROOT);
        String path = request.getUriInfo().getRequestUri().getRawPath();
        int status = response.getStatus();
        if (current.getCurrent().request().uri().contains(";")) {
            return; // no path of the description has matrix parameters
        }
        operation(path, method)
                .filter(operation -> status != NOT_ACCEPTABLE)
                .filter(operation -> !operation.get("responses").has(Integer.toString(status)))
                .ifPresent(operation -> {
                    response.setStatus(UNDOCUMENTED);
                    response.setEntity(
                            method + " " + path + " answers " + status + ", which openapi.yaml does not name");
                });
    }

    private Optional<JsonNode> operation(String path, String method) {
        String template = paths.has(path)
                ? path
                : patterns.entrySet().stream()
                        .filter(pattern -> pattern.getValue().matcher(path).matches())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("");
        return Optional.ofNullable(paths.path(template).get(method));
    }
}
