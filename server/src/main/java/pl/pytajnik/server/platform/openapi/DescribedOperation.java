package pl.pytajnik.server.platform.openapi;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.ResponseStatus;

/** One operation and the method that answers it. */
final class DescribedOperation {
    private static final int LONGEST_NAME = 500;

    private final String path;
    private final PathItem item;
    private final Operation operation;
    private final MethodInfo resource;

    DescribedOperation(String path, PathItem item, Operation operation, MethodInfo resource) {
        this.path = path;
        this.item = item;
        this.operation = operation;
        this.resource = resource;
    }

    void complete(HttpMethod method, IndexView index) {
        name();
        putSuccess();
        putProblems(method);
        if (isVersioned() && (method == HttpMethod.GET || method == HttpMethod.PUT || method == HttpMethod.PATCH)) {
            putVersions(method);
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                RateLimitHeaders.addTo(response);
            }
        });
        DescribedParameters described = new DescribedParameters(index, resource, path);
        parameters(operation).forEach(parameter -> {
            bound(parameter.getSchema());
            described.describe(parameter);
        });
        if (isDoneOnce(method)) {
            IdempotencyKeyHeader.addTo(operation);
        }
        sortResponses();
    }

    /** Longer ones match nothing. */
    private static void bound(Schema schema) {
        Bounds.complete(schema);
        boolean isText = schema.getType() != null && schema.getType().contains(Schema.SchemaType.STRING);
        if (isText && schema.getMaxLength() == null) {
            schema.setMaxLength(LONGEST_NAME);
        }
    }

    private void name() {
        String topic = resource.declaringClass().simpleName().replaceFirst("Resource$", "");
        String tag = spaced(topic);
        String action = resource.name();
        operation.setOperationId(
                topic.substring(0, 1).toLowerCase(Locale.ROOT) + topic.substring(1) + upperFirst(action));
        operation.setTags(List.of(tag));
        describe(tag + ": " + spaced(action).toLowerCase(Locale.ROOT));
        if (operation.getSecurity() == null) {
            operation.setSecurity(List.of());
        }
    }

    /** The first sentence of the method's Javadoc, a verb phrase, is the summary; the others the description. */
    private void describe(String names) {
        String text = Texts.ofMethod(resource).orElse("");
        String[] sentences = text.split("\\.(\\s|$)", 2);
        boolean hasMore = sentences.length > 1 && !sentences[1].isEmpty();
        operation.setSummary(text.isEmpty() ? names : sentences[0]);
        operation.setDescription(text.isEmpty() ? null : hasMore ? sentences[1] : text);
    }

    /** The framework says 200, or 201 for nothing; what is sent is what the method is annotated with. */
    private void putSuccess() {
        AnnotationInstance declared = resource.annotation(ResponseStatus.class);
        boolean isEmpty = resource.returnType().kind() == Type.Kind.VOID;
        if (isEmpty) {
            removeSuccesses();
            operation
                    .getResponses()
                    .addAPIResponse("204", OASFactory.createAPIResponse().description("Done"));
        } else if (declared != null) {
            APIResponse success = operation.getResponses().getAPIResponse("200");
            removeSuccesses();
            operation.getResponses().addAPIResponse(declared.value().asString(), success.description("Made"));
        }
    }

    private void removeSuccesses() {
        operation.getResponses().removeAPIResponse("200");
        operation.getResponses().removeAPIResponse("201");
        operation.getResponses().removeAPIResponse("204");
    }

    private boolean isDoneOnce(HttpMethod method) {
        return method == HttpMethod.POST && !operation.getSecurity().isEmpty();
    }

    private void putProblems(HttpMethod method) {
        boolean isAnonymous = operation.getSecurity().isEmpty();
        boolean hasBody = operation.getRequestBody() != null;
        boolean changes = method != HttpMethod.GET;
        boolean namesSomething = path.contains("{");
        put(!isAnonymous || hasBody, 401, 403);
        put(hasBody || isDoneOnce(method), 400);
        put(hasBody, 413, 415);
        put(changes || has(In.QUERY), 422);
        put(namesSomething || hasBody, 404);
        put(namesSomething || changes, 409);
        put(hasParameter("after"), 410);
        put(hasParameter("If-Match"), 412, 428);
        put(true, 429, 500, 503);
    }

    private void put(boolean applies, int... statuses) {
        for (int status : statuses) {
            operation.getResponses().removeAPIResponse(Integer.toString(status));
            if (applies) {
                operation.getResponses().addAPIResponse(Integer.toString(status), ProblemAnswers.reference(status));
            }
        }
    }

    private boolean has(In place) {
        return parameters(operation).stream().anyMatch(parameter -> parameter.getIn() == place);
    }

    private boolean hasParameter(String name) {
        return names(operation, name);
    }

    /** What is changed with If-Match is read with its ETag. */
    private boolean isVersioned() {
        return hasParameter("If-None-Match")
                || item.getOperations().values().stream().anyMatch(other -> names(other, "If-Match"));
    }

    private void putVersions(HttpMethod method) {
        APIResponse success = operation.getResponses().getAPIResponse("200");
        if (success == null) {
            return;
        }
        success.addHeader(
                "ETag",
                OASFactory.createHeader()
                        .description("The version, for If-Match")
                        .schema(WireTypes.shortText()));
        if (method == HttpMethod.GET) {
            if (!hasParameter("If-None-Match")) {
                operation.addParameter(OASFactory.createParameter()
                        .name("If-None-Match")
                        .in(In.HEADER)
                        .schema(WireTypes.shortText()));
            }
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("Not changed since"));
        }
    }

    private void sortResponses() {
        operation
                .getResponses()
                .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
    }

    private static boolean names(Operation operation, String name) {
        return parameters(operation).stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static String spaced(String name) {
        return upperFirst(name.replaceAll("(?<=[a-z])(?=[A-Z])", " "));
    }

    private static String upperFirst(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
