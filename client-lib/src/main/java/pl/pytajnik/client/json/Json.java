package pl.pytajnik.client.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object read field by field. Fields nobody asks for are ignored; one that is asked for and is missing, null or of
 * another type is a {@link MismatchException} that names its place. The {@code …OrNull} forms take missing and null for null.
 */
public final class Json {
    private final JsonObject object;
    private final String at;

    private Json(JsonObject object, String at) {
        this.object = object;
        this.at = at;
    }

    /** Makes a value of a JSON object. */
    public interface Reader<T> {
        /** @throws MismatchException if the object does not have the shape of a {@code T} */
        T read(Json json) throws MismatchException;
    }

    /** Reads strict JSON (RFC 8259) with an object at its root. */
    public static Json parse(String text) throws MismatchException {
        try {
            JsonReader reader = new JsonReader(new StringReader(text));
            reader.setStrictness(Strictness.STRICT);
            JsonElement root = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) throw new MismatchException("something follows the JSON");
            return object(root, "");
        } catch (IOException | JsonParseException e) {
            throw new MismatchException("not JSON: " + e.getMessage(), e);
        }
    }

    /** @return the object without fields */
    public static Json empty() {
        return new Json(new JsonObject(), "");
    }

    /** @return whether the field is there and not null */
    public boolean has(String field) {
        JsonElement value = object.get(field);
        return value != null && !value.isJsonNull();
    }

    public String text(String field) throws MismatchException {
        return required(field, Conversions::text);
    }

    public @Nullable String textOrNull(String field) throws MismatchException {
        return optional(field, Conversions::text);
    }

    public UUID uuid(String field) throws MismatchException {
        return required(field, Conversions::uuid);
    }

    public int integer(String field) throws MismatchException {
        return required(field, Conversions::integer);
    }

    public @Nullable Integer integerOrNull(String field) throws MismatchException {
        return optional(field, Conversions::integer);
    }

    public @Nullable Long wholeOrNull(String field) throws MismatchException {
        return optional(field, Conversions::whole);
    }

    public BigDecimal decimal(String field) throws MismatchException {
        return required(field, Conversions::decimal);
    }

    public double number(String field) throws MismatchException {
        return required(field, Conversions::number);
    }

    public @Nullable Double numberOrNull(String field) throws MismatchException {
        return optional(field, Conversions::number);
    }

    public boolean flag(String field) throws MismatchException {
        return required(field, Conversions::flag);
    }

    public @Nullable Boolean flagOrNull(String field) throws MismatchException {
        return optional(field, Conversions::flag);
    }

    /** @return milliseconds since 1970-01-01T00:00:00Z */
    public long instant(String field) throws MismatchException {
        return required(field, Conversions::instant);
    }

    /** @return milliseconds since 1970-01-01T00:00:00Z, or null */
    public @Nullable Long instantOrNull(String field) throws MismatchException {
        return optional(field, Conversions::instant);
    }

    public Json child(String field) throws MismatchException {
        return required(field, Json::object);
    }

    public @Nullable Json childOrNull(String field) throws MismatchException {
        return optional(field, Json::object);
    }

    /** @return the constant of that name, or {@code otherwise} for a name this version does not know */
    public <E extends Enum<E>> E constant(String field, E[] constants, E otherwise) throws MismatchException {
        String name = text(field);
        for (E constant : constants) {
            if (constant.name().equals(name)) return constant;
        }
        return otherwise;
    }

    /** The same; missing and null stand for {@code absent}. */
    public <E extends Enum<E>> E constantOr(String field, E[] constants, E otherwise, E absent)
            throws MismatchException {
        return has(field) ? constant(field, constants, otherwise) : absent;
    }

    /** @return an unmodifiable list of the array's numbers; missing and null stand for an empty one */
    public List<Double> numbers(String field) throws MismatchException {
        return elements(field, Conversions::number);
    }

    /** @return an unmodifiable list of the array's UUIDs; missing and null stand for an empty one */
    public List<UUID> uuids(String field) throws MismatchException {
        return elements(field, Conversions::uuid);
    }

    /** @return an unmodifiable list of the array's texts; missing and null stand for an empty one */
    public List<String> texts(String field) throws MismatchException {
        return elements(field, Conversions::text);
    }

    private <T> List<T> elements(String field, Conversion<T> conversion) throws MismatchException {
        if (!has(field)) return Collections.emptyList();
        JsonArray array = required(field, Json::array);
        List<T> list = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) list.add(conversion.of(array.get(i), place(field) + "/" + i));
        return Collections.unmodifiableList(list);
    }

    /** @return an unmodifiable list, one value for each object of the array */
    public <T> List<T> list(String field, Reader<T> reader) throws MismatchException {
        JsonArray array = required(field, Json::array);
        List<T> list = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            list.add(reader.read(object(array.get(i), place(field) + "/" + i)));
        }
        return Collections.unmodifiableList(list);
    }

    /** The same; missing and null stand for an empty list. */
    public <T> List<T> listOrEmpty(String field, Reader<T> reader) throws MismatchException {
        return has(field) ? list(field, reader) : Collections.<T>emptyList();
    }

    /** @return the object as JSON, in one line */
    @Override
    public String toString() {
        return object.toString();
    }

    private <T> T required(String field, Conversion<T> conversion) throws MismatchException {
        JsonElement value = object.get(field);
        if (value == null) throw new MismatchException("nothing at " + place(field));
        return conversion.of(value, place(field));
    }

    private <T> @Nullable T optional(String field, Conversion<T> conversion) throws MismatchException {
        return has(field) ? required(field, conversion) : null;
    }

    private String place(String field) {
        return at + "/" + field;
    }

    private static Json object(JsonElement value, String at) throws MismatchException {
        if (value.isJsonObject()) return new Json(value.getAsJsonObject(), at);
        throw Conversions.notA("an object", value, at);
    }

    private static JsonArray array(JsonElement value, String at) throws MismatchException {
        if (value.isJsonArray()) return value.getAsJsonArray();
        throw Conversions.notA("an array", value, at);
    }
}
