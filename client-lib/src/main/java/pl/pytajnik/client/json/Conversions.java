package pl.pytajnik.client.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.UUID;

/** The kinds of JSON values the API speaks. */
final class Conversions {
    private Conversions() {}

    static String text(JsonElement value, String at) throws MismatchException {
        if (isPrimitive(value) && value.getAsJsonPrimitive().isString()) return value.getAsString();
        throw notA("a string", value, at);
    }

    static boolean flag(JsonElement value, String at) throws MismatchException {
        if (isPrimitive(value) && value.getAsJsonPrimitive().isBoolean()) return value.getAsBoolean();
        throw notA("true or false", value, at);
    }

    static int integer(JsonElement value, String at) throws MismatchException {
        try {
            return Integer.parseInt(digits(value, at));
        } catch (NumberFormatException e) {
            throw notA("a whole number of 32 bits", value, at);
        }
    }

    static long whole(JsonElement value, String at) throws MismatchException {
        try {
            return Long.parseLong(digits(value, at));
        } catch (NumberFormatException e) {
            throw notA("a whole number of 64 bits", value, at);
        }
    }

    static BigDecimal decimal(JsonElement value, String at) throws MismatchException {
        try {
            return new BigDecimal(digits(value, at));
        } catch (NumberFormatException e) {
            throw notA("a number of usual size", value, at);
        }
    }

    static double number(JsonElement value, String at) throws MismatchException {
        double number = Double.parseDouble(digits(value, at));
        if (Double.isInfinite(number)) throw notA("a number of usual size", value, at);
        return number;
    }

    static UUID uuid(JsonElement value, String at) throws MismatchException {
        String text = text(value, at);
        try {
            UUID uuid = UUID.fromString(text);
            if (uuid.toString().equalsIgnoreCase(text)) return uuid;
        } catch (IllegalArgumentException e) {
            // said below, as for a text that UUID.fromString takes for more than it is
        }
        throw notA("a UUID", value, at);
    }

    static long instant(JsonElement value, String at) throws MismatchException {
        try {
            return Timestamps.parse(text(value, at));
        } catch (IllegalArgumentException e) {
            throw notA("a time like 2026-05-31T09:30:00Z", value, at);
        }
    }

    private static String digits(JsonElement value, String at) throws MismatchException {
        if (isPrimitive(value) && value.getAsJsonPrimitive().isNumber()) return value.getAsString();
        throw notA("a number", value, at);
    }

    private static boolean isPrimitive(JsonElement value) {
        return value instanceof JsonPrimitive;
    }

    static MismatchException notA(String wanted, JsonElement value, String at) {
        String found = value.toString();
        String shown = found.length() <= 40 ? found : found.substring(0, 40) + "…";
        return new MismatchException(
                "expected " + wanted + " at " + (at.isEmpty() ? "the root" : at) + ", found " + shown);
    }
}
