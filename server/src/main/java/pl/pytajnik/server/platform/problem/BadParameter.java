package pl.pytajnik.server.platform.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The query parameter that could not be read. The framework answers 404 to any parameter of the address it cannot
 * read, and names none; that is right for an id in the path, where nothing is, but not for a query.
 */
final class BadParameter {
    private BadParameter() {}

    /** The name of the query parameter whose value the reader complained about; empty if it was another part. */
    static Optional<String> ofQuery(WebApplicationException refusal, UriInfo uri) {
        Throwable cause = refusal.getCause();
        return Optional.ofNullable(cause == null ? null : cause.getMessage())
                .flatMap(complaint -> Stream.concat(given(uri.getPathParameters()), given(uri.getQueryParameters()))
                        .filter(given -> complaint.contains(given.value()))
                        .max(Comparator.comparingInt(given -> given.value().length())))
                .map(Given::name)
                .filter(uri.getQueryParameters()::containsKey);
    }

    private static Stream<Given> given(MultivaluedMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream().map(value -> new Given(parameter.getKey(), value)));
    }

    private record Given(String name, String value) {}
}
