package pl.pytajnik.server.account;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import pl.pytajnik.server.platform.Role;

/** Says of each operation in the API's description whether an API key may call it, and with which {@link Scope}. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiKeyOperations implements OASFilter {
    private static final String ACCESS_TOKEN = "accessToken";
    private static final String API_KEY = "apiKey";
    private static final Set<String> OWNERS = Set.of(Role.ADMINS, Role.TEACHERS);

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents()
                .addSecurityScheme(
                        API_KEY,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("pyt_ and 49 letters and digits")
                                .description("A key that a teacher made at /api/v1/api-keys, sent as a bearer token;"
                                        + " operations name the scope it needs. No JWT, so RFC8725 does not apply"));
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(operation, method.name(), path)));
    }

    private static void complete(Operation operation, String method, String path) {
        List<String> roles = roles(operation).orElse(List.of("NOBODY"));
        if (roles.isEmpty()) {
            add(operation, List.of()); // for whoever is known, whatever the key is good for
        } else if (roles.stream().anyMatch(OWNERS::contains)) {
            ScopeTable.neededFor(method, path).ifPresent(scope -> add(operation, List.of(scope.text())));
        }
    }

    /** Who may come with an access token; empty when anybody may without one. */
    private static Optional<List<String>> roles(Operation operation) {
        return Optional.ofNullable(operation.getSecurity()).stream()
                .flatMap(List::stream)
                .filter(requirement -> requirement.hasScheme(ACCESS_TOKEN))
                .map(requirement -> requirement.getScheme(ACCESS_TOKEN))
                .findFirst();
    }

    private static void add(Operation operation, List<String> scopes) {
        List<SecurityRequirement> either = new ArrayList<>(operation.getSecurity());
        either.add(OASFactory.createSecurityRequirement().addScheme(API_KEY, scopes));
        operation.setSecurity(either);
    }
}
