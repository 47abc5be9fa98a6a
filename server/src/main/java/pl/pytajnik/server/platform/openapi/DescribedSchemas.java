package pl.pytajnik.server.platform.openapi;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jspecify.annotations.Nullable;

/** What the Javadoc of wire types says of them, of their members and of an enum's values. */
final class DescribedSchemas {
    /** Of types without a Javadoc that is kept: Java's own and those of content. */
    private static final Map<String, String> OTHERS = Map.of(
            "Instant", "A moment in UTC, as RFC 3339 has it.",
            "LocalDate", "A day of the calendar, as ISO 8601 has it.",
            "UUID", "An id of any version.",
            "Kind", "What a question that was made from a text asks for.",
            "Part", "A doubt about a draft and how much trust it leaves.",
            "Part.name", "Stable code of the doubt",
            "Part.value", "From 0 to 1; the confidence is the product of all");

    private static final String ID = "[a-z]+Id";

    private DescribedSchemas() {}

    /** @param type null when the schema is of no type of ours */
    static void describe(String name, Schema schema, @Nullable ClassInfo type) {
        String text = type == null ? OTHERS.getOrDefault(name, "") : text(type);
        if (schema.getDescription() == null && !text.isEmpty()) {
            schema.setDescription(text);
        }
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach((member, property) -> memberText(name, type, member)
                            .filter(words -> property.getDescription() == null)
                            .ifPresent(property::setDescription));
        }
    }

    private static Optional<String> memberText(String name, @Nullable ClassInfo type, String member) {
        Optional<String> written =
                type == null ? Optional.ofNullable(OTHERS.get(name + "." + member)) : Texts.ofComponent(type, member);
        return written.or(() -> member.matches(ID) ? Optional.of(id(member)) : Optional.empty());
    }

    /** "The item's id" for {@code itemId}. */
    static String id(String name) {
        return "The " + name.replaceFirst("Id$", "") + "'s id";
    }

    private static String text(ClassInfo type) {
        return (Texts.ofType(type).orElse("") + values(Texts.ofConstants(type))).strip();
    }

    private static String values(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(value -> "\n- `" + value.getKey() + "`: " + value.getValue())
                .collect(Collectors.joining("", texts.isEmpty() ? "" : "\n", ""));
    }
}
