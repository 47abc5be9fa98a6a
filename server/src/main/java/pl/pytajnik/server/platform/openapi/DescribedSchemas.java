package pl.pytajnik.server.platform.openapi;

import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;

/** What the Javadoc of wire types says of them, of their members and of an enum's values. */
final class DescribedSchemas {
    private DescribedSchemas() {}

    static void describe(Schema schema, ClassInfo type) {
        String text = Texts.ofType(type).orElse("");
        String values = values(Texts.ofConstants(type));
        if (schema.getDescription() == null && !(text + values).isEmpty()) {
            schema.setDescription((text + values).strip());
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> describeMember(property, type, name));
        }
    }

    private static void describeMember(Schema property, ClassInfo type, String name) {
        if (property.getDescription() == null) {
            Texts.ofComponent(type, name).or(() -> Texts.ofField(type, name)).ifPresent(property::setDescription);
        }
    }

    private static String values(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(value -> "\n- `" + value.getKey() + "`: " + value.getValue())
                .collect(Collectors.joining("", texts.isEmpty() ? "" : "\n", ""));
    }
}
