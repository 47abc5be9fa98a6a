package pl.pytajnik.client.json;

import com.google.gson.JsonElement;

/** One JSON value as a Java one. */
interface Conversion<T> {
    /** @param at the JSON pointer of the value, for the message of the exception */
    T of(JsonElement value, String at) throws MismatchException;
}
