package pl.pytajnik.server.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Completes the description; the parts of it are in classes of their own. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
    private static final char BETWEEN_CLASS_AND_METHOD = '_';

    private final IndexView index;

    public ApiDescription(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        RateLimitHeaders.addTo(api.getComponents());
        ProblemAnswers.addTo(api.getComponents());
        IdempotencyKeyHeader.addTo(api.getComponents());
        api.getPaths().getPathItems().forEach(this::complete);
        new WireTypes(index, api).complete();
        api.setTags(api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getTags().stream())
                .distinct()
                .sorted()
                .map(tag -> OASFactory.createTag().name(tag))
                .toList());
    }

    private void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            MethodInfo resource = resourceMethod(operation.getOperationId());
            new DescribedOperation(path, item, operation, resource).complete(method);
        });
    }

    /** @param id {@code package.Class_method}, as the framework is told to make it */
    private MethodInfo resourceMethod(String id) {
        int end = id.lastIndexOf(BETWEEN_CLASS_AND_METHOD);
        ClassInfo resource = index.getClassByName(id.substring(0, end));
        return resource.methods().stream()
                .filter(method -> method.name().equals(id.substring(end + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no method " + id));
    }
}
