package pl.pytajnik.server.platform.openapi;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Bounds that follow from a format alone, and patterns as JSON Schema reads them. */
final class Bounds {
    private static final Map<String, Integer> LENGTHS = Map.of("uuid", 36, "date", 20, "date-time", 40);

    /** Java's flag, which the patterns of JSON Schema have not. */
    private static final String DOT_IS_ALL = "(?s)";

    private Bounds() {}

    static void complete(Schema schema) {
        String format = schema.getFormat();
        if (is(schema, SchemaType.STRING) && LENGTHS.containsKey(format == null ? "" : format)) {
            schema.setMaxLength(LENGTHS.get(format));
        } else if (is(schema, SchemaType.INTEGER)) {
            boolean isLong = "int64".equals(format);
            completeRange(
                    schema, isLong ? Long.MIN_VALUE : Integer.MIN_VALUE, isLong ? Long.MAX_VALUE : Integer.MAX_VALUE);
        }
        if (schema.getPattern() != null && schema.getPattern().startsWith(DOT_IS_ALL)) {
            String pattern = schema.getPattern().substring(DOT_IS_ALL.length());
            schema.setPattern(pattern.replace(".*", "[\\s\\S]*"));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(Bounds::complete);
        }
        if (schema.getItems() != null) {
            complete(schema.getItems());
        }
    }

    private static void completeRange(Schema schema, long least, long most) {
        if (schema.getMinimum() == null) {
            schema.setMinimum(BigDecimal.valueOf(least));
        }
        if (schema.getMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(most));
        }
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
