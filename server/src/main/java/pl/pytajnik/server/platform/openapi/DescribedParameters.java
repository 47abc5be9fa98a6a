package pl.pytajnik.server.platform.openapi;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;

/** What Javadoc says of an operation's parameters: {@code @param} of its method, or the fields of a filter's class. */
final class DescribedParameters {
    private static final List<DotName> PLACES = Stream.of(PathParam.class, QueryParam.class, HeaderParam.class)
            .map(DotName::createSimple)
            .toList();

    private static final String ID = "id|[a-z]+Id";

    /** Of headers that mean the same everywhere. */
    private static final Map<String, String> HEADERS = Map.of(
            "If-Match",
            "The ETag of the version that is changed, in its quotes. 412 when somebody changed it meanwhile; without"
                    + " the header 428.",
            "If-None-Match",
            "The ETag of an earlier answer; 304 without a body when nothing has changed since.");

    private final IndexView index;
    private final MethodInfo method;
    private final String path;

    DescribedParameters(IndexView index, MethodInfo method, String path) {
        this.index = index;
        this.method = method;
        this.path = path;
    }

    void describe(Parameter parameter) {
        if (parameter.getRef() == null && parameter.getDescription() == null) {
            text(parameter).ifPresent(parameter::setDescription);
        }
    }

    private Optional<String> text(Parameter parameter) {
        String name = parameter.getName();
        return method.parameters().stream()
                .flatMap(java -> text(java, name).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(HEADERS.get(name)))
                .or(() -> parameter.getIn() == In.PATH && name.matches(ID) ? Optional.of(id(name)) : Optional.empty());
    }

    private Optional<String> text(MethodParameterInfo java, String name) {
        if (java.hasDeclaredAnnotation(BeanParam.class)) {
            ClassInfo filter = index.getClassByName(java.type().name());
            return filter.fields().stream()
                    .filter(field -> isCalled(field, name))
                    .findFirst()
                    .flatMap(field -> Texts.ofField(filter, field.name()));
        }
        return isCalled(java, name) ? Texts.ofParameter(method, Objects.requireNonNull(java.name())) : Optional.empty();
    }

    private static boolean isCalled(AnnotationTarget java, String name) {
        return PLACES.stream()
                .map(java::declaredAnnotation)
                .anyMatch(place -> place != null && name.equals(place.value().asString()));
    }

    /** "The draft's id" for the id in {@code /drafts/{id}}. */
    private String id(String name) {
        String before = path.substring(0, path.indexOf("/{" + name + "}"));
        String things = before.substring(before.lastIndexOf('/') + 1).replace('-', ' ');
        return DescribedSchemas.id(name.equals("id") ? singular(things) : name);
    }

    private static String singular(String things) {
        return things.replaceFirst("zzes$", "z").replaceFirst("ies$", "y").replaceFirst("s$", "");
    }
}
