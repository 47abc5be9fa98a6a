package pl.pytajnik.exchange.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.file.Bytes;
import pl.pytajnik.exchange.file.Most;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Reader;
import pl.pytajnik.exchange.format.Skip;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.item.Article;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;
import pl.pytajnik.exchange.item.Section;

/** Reads our own format. Of an item written by hand kind, difficulty and tolerance may be left out. */
public final class JsonReader implements Reader {
    private static final int HEAD = 200;

    @Override
    public Format format() {
        return Format.JSON;
    }

    @Override
    public boolean recognises(Path file) throws IOException {
        String head = new String(Bytes.first(file, HEAD), StandardCharsets.UTF_8);
        String unmarked = head.startsWith("\ufeff") ? head.substring(1) : head;
        return unmarked.stripLeading().startsWith("{") && unmarked.contains('"' + Json.MARK + '"');
    }

    @Override
    public QuestionSet read(Path file, Consumer<Outcome> outcomes) throws Unreadable, IOException {
        try (java.io.Reader letters = Files.newBufferedReader(file);
                JsonParser json = Json.MAPPER.createParser(letters)) {
            return new Reading(json, outcomes).whole();
        } catch (CharacterCodingException notUtf8) {
            throw new Unreadable(Fault.UNKNOWN_ENCODING, "not UTF-8");
        } catch (StreamConstraintsException excess) {
            boolean isDeep = String.valueOf(excess.getMessage()).contains("depth");
            throw new Unreadable(isDeep ? Fault.TOO_DEEP : Fault.TOO_LARGE, excess.getOriginalMessage());
        } catch (JsonProcessingException broken) {
            Place place = broken.getLocation() == null
                    ? null
                    : Place.line(Math.max(1, broken.getLocation().getLineNr()));
            throw new Unreadable(Fault.BROKEN, place, broken.getOriginalMessage());
        }
    }

    /** One file on its way through. */
    private static final class Reading {
        private final JsonParser json;
        private final Consumer<Outcome> outcomes;
        private boolean isOurs;
        private @Nullable UUID id;
        private String title = "";
        private List<Article> articles = new ArrayList<>();
        private List<Section> sections = new ArrayList<>();

        private Reading(JsonParser json, Consumer<Outcome> outcomes) {
            this.json = json;
            this.outcomes = outcomes;
        }

        QuestionSet whole() throws Unreadable, IOException {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Unreadable(Fault.NOT_THIS_FORMAT, "no object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                field(json.currentName());
            }
            if (!isOurs) {
                throw new Unreadable(Fault.NOT_THIS_FORMAT, "no field " + Json.MARK);
            }
            return new QuestionSet(id, title, sections, articles);
        }

        private void field(String name) throws Unreadable, IOException {
            json.nextToken();
            switch (name) {
                case Json.MARK -> version();
                case "id" -> id = json.readValueAs(UUID.class);
                case "title" -> title = json.getValueAsString("");
                case "articles" -> articles = json.readValueAs(new TypeReference<List<Article>>() {});
                case "sections" -> sections = json.readValueAs(new TypeReference<List<Section>>() {});
                case Json.ITEMS -> items();
                default -> json.skipChildren();
            }
        }

        private void version() throws Unreadable, IOException {
            isOurs = true;
            if (json.getValueAsInt() != Json.VERSION) {
                throw new Unreadable(Fault.NOT_THIS_FORMAT, "version " + json.getText());
            }
        }

        private void items() throws Unreadable, IOException {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                throw new Unreadable(Fault.BROKEN, "items are no array");
            }
            for (int number = 1; json.nextToken() != JsonToken.END_ARRAY; number++) {
                if (number > Most.QUESTIONS) {
                    throw new Unreadable(Fault.TOO_MANY_QUESTIONS, "over " + Most.QUESTIONS);
                }
                JsonNode item = json.readValueAsTree();
                outcomes.accept(outcome(Place.question(number, null), item));
            }
        }
    }

    private static Outcome outcome(Place place, JsonNode node) {
        try {
            return Outcome.of(place, Json.MAPPER.treeToValue(whole(node), Item.class), Set.of());
        } catch (JsonProcessingException | IllegalArgumentException odd) {
            return new Outcome.Skipped(place, Skip.MALFORMED, node.path("stem").asText());
        }
    }

    private static JsonNode whole(JsonNode node) {
        if (node instanceof ObjectNode item) {
            item.putIfAbsent("kind", item.textNode("OTHER"));
            item.putIfAbsent("difficulty", item.numberNode(Item.MEDIUM));
            if (item.get("answer") instanceof ObjectNode answer
                    && answer.path("type").asText().equals("NUMBER")) {
                answer.putIfAbsent("tolerance", answer.numberNode(0));
            }
        }
        return node;
    }
}
