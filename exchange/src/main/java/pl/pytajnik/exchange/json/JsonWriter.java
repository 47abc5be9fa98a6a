package pl.pytajnik.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Loss;
import pl.pytajnik.exchange.format.Lossy;
import pl.pytajnik.exchange.format.Writer;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;

/** Writes our own format: articles and sections first, then an item a line. */
public final class JsonWriter implements Writer {
    @Override
    public Format format() {
        return Format.JSON;
    }

    @Override
    public Set<Loss> losses(Item item) {
        return Lossy.of(item, Set.of());
    }

    @Override
    public void write(QuestionSet set, Iterable<Item> items, OutputStream out) throws IOException {
        JsonGenerator json = Json.MAPPER.createGenerator(out);
        json.writeStartObject();
        json.writeNumberField(Json.MARK, Json.VERSION);
        if (set.id() != null) {
            json.writeStringField("id", set.id().toString());
        }
        json.writeStringField("title", set.title());
        json.writePOJOField("articles", set.articles());
        json.writePOJOField("sections", set.sections());
        json.writeArrayFieldStart(Json.ITEMS);
        for (Item item : items) {
            json.writeRaw('\n');
            json.writePOJO(Loss.without(losses(item), item).orElseThrow());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
