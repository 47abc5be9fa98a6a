package pl.pytajnik.server.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
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
    private final Map<String, String> tags = new TreeMap<>();

    public ApiDescription(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        RateLimitHeaders.addTo(api.getComponents());
        ProblemAnswers.addTo(api.getComponents());
        IdempotencyKeyHeader.addTo(api.getComponents());
        api.getPaths().getPathItems().forEach(this::complete);
        Examples examples = Examples.read();
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(examples::addTo);
        new WireTypes(index, api).complete();
        api.setTags(tags.entrySet().stream()
                .map(tag -> OASFactory.createTag().name(tag.getKey()).description(tag.getValue()))
                .toList());
    }

    private void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            MethodInfo resource = resourceMethod(operation.getOperationId());
            new DescribedOperation(path, item, operation, resource).complete(method, index);
            String text = Texts.ofType(resource.declaringClass()).orElse("");
            operation.getTags().forEach(tag -> tags.put(tag, text));
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
