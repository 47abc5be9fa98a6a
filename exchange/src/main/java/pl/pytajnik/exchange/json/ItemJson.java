package pl.pytajnik.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import pl.pytajnik.exchange.item.Item;

/** One item in our own format, for those who keep items while they are on their way. */
public final class ItemJson {
    private ItemJson() {}

    public static String of(Item item) {
        try {
            return Json.MAPPER.writeValueAsString(item);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param json what {@link #of} gave */
    public static Item read(String json) {
        try {
            return Json.MAPPER.readValue(json, Item.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException("no item of ours", notOurs);
        }
    }
}
