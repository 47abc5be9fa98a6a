package pl.pytajnik.server.platform.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says of every record on the wire which members may be null, and of those that are sent that all members are there; and of
 * every type what its Javadoc says.
 */
final class WireTypes {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final IndexView index;
    private final OpenAPI api;

    WireTypes(IndexView index, OpenAPI api) {
        this.index = index;
        this.api = api;
    }

    static Schema shortText() {
        return OASFactory.createSchema().addType(SchemaType.STRING).maxLength(100);
    }

    void complete() {
        Set<String> received = new ReachableSchemas(api).fromRequests();
        api.getComponents().getSchemas().forEach((name, schema) -> {
            Bounds.complete(schema);
            ClassInfo type = typeOf(name, schema);
            if (type != null && type.isRecord()) {
                complete(schema, type, received.contains(name));
            }
            DescribedSchemas.describe(name, schema, type);
        });
    }

    private void complete(Schema schema, ClassInfo type, boolean isReceived) {
        Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
        for (RecordComponentInfo component : type.recordComponents()) {
            if (component.type().hasAnnotation(NULLABLE)) {
                properties.computeIfPresent(component.name(), (name, property) -> orNull(property));
            }
        }
        schema.setProperties(properties);
        if (!isReceived && !type.hasDeclaredAnnotation(JsonInclude.class)) {
            schema.setRequired(properties.keySet().stream()
                    .filter(name -> !leavesOut(type, name))
                    .toList());
        }
    }

    private static boolean leavesOut(ClassInfo type, String member) {
        FieldInfo field = type.field(member);
        return field != null && field.hasAnnotation(JsonInclude.class);
    }

    private static Schema orNull(Schema schema) {
        Schema nothing = OASFactory.createSchema().addType(SchemaType.NULL);
        if (schema.getRef() != null) {
            return OASFactory.createSchema().anyOf(List.of(schema, nothing));
        }
        return schema.getType() == null || schema.getType().contains(SchemaType.NULL)
                ? schema
                : schema.addType(SchemaType.NULL);
    }

    /** The type of this name with these members or values: the framework numbers names that two types share. */
    private @Nullable ClassInfo typeOf(String name, Schema schema) {
        return index.getKnownClasses().stream()
                .filter(type -> isOurs(type) && isNamed(name, type) && fits(schema, type))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOurs(ClassInfo type) {
        String name = type.name().toString();
        return name.startsWith("pl.pytajnik.server.")
                || name.startsWith("pl.pytajnik.exchange.format.") && type.isEnum();
    }

    private static boolean fits(Schema schema, ClassInfo type) {
        if (type.isEnum()) {
            return schema.getEnumeration() != null
                    && schema.getEnumeration().size() == type.enumConstants().size();
        }
        return type.isInterface()
                || type.isRecord()
                        && schema.getProperties() != null
                        && type.recordComponents().stream()
                                .map(RecordComponentInfo::name)
                                .allMatch(schema.getProperties()::containsKey);
    }

    /** {@code Page<QuizView>} is called PageQuizView. */
    private static boolean isNamed(String name, ClassInfo type) {
        AnnotationInstance schema =
                type.declaredAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (schema != null && schema.value("name") != null) {
            return name.equals(schema.value("name").asString());
        }
        return type.typeParameters().isEmpty()
                ? name.replaceFirst("\\d+$", "").equals(type.simpleName())
                : name.startsWith(type.simpleName());
    }
}
