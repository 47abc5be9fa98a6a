package pl.pytajnik.exchange.anki;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Anki keeps beside the notes: our note type, the deck and settings, as JSON of schema 11. */
final class AnkiModel {
    /** Never changes: Anki knows our note type again by it. */
    static final long ID = 1_732_000_000_001L;

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FRONT = "<div class=\"pytanie\">{{Pytanie}}</div>{{Odpowiedzi}}";
    private static final String BACK = "{{FrontSide}}<hr id=\"answer\"><div class=\"klucz\">{{Odpowiedź}}</div>"
            + "{{#Wyjaśnienie}}<p>{{Wyjaśnienie}}</p>{{/Wyjaśnienie}}"
            + "{{#Dowód}}<blockquote>{{Dowód}}{{#Artykuł}}<footer>{{Artykuł}}</footer>{{/Artykuł}}</blockquote>{{/Dowód}}";
    private static final String CSS = ".card{font:1.2rem/1.5 sans-serif;max-width:40rem;margin:auto;padding:1rem}"
            + ".pytanie{font-weight:600}.klucz{font-weight:600;color:#0b5cad}.nightMode .klucz{color:#7db7ff}"
            + "blockquote{border-left:.2rem solid #8899aa;margin:1rem 0;padding-left:.8rem}footer{opacity:.7}";

    private AnkiModel() {}

    static String models(long deck, long seconds) {
        ObjectNode model = JSON.createObjectNode()
                .put("id", ID)
                .put("name", "Pytajnik")
                .put("type", 0)
                .put("mod", seconds)
                .put("usn", -1)
                .put("sortf", 0)
                .put("did", deck)
                .put("css", CSS)
                .put("latexPre", "")
                .put("latexPost", "");
        model.putArray("tags");
        model.putArray("vers");
        ArrayNode fields = model.putArray("flds");
        for (String name : AnkiNote.FIELDS) {
            field(fields.addObject(), name, fields.size() - 1);
        }
        template(model.putArray("tmpls").addObject());
        ArrayNode needed = model.putArray("req").addArray().add(0).add("any");
        needed.addArray().add(0);
        return JSON.createObjectNode().set(Long.toString(ID), model).toString();
    }

    private static void field(ObjectNode field, String name, int place) {
        field.put("name", name)
                .put("ord", place)
                .put("sticky", false)
                .put("rtl", false)
                .put("font", "Arial")
                .put("size", 20)
                .putArray("media");
    }

    private static void template(ObjectNode template) {
        template.put("name", "Pytanie")
                .put("ord", 0)
                .put("qfmt", FRONT)
                .put("afmt", BACK)
                .put("bqfmt", "")
                .put("bafmt", "")
                .putNull("did");
    }

    static String decks(long id, String name, long seconds) {
        ObjectNode decks = JSON.createObjectNode();
        deck(decks.putObject("1"), 1, "Default", seconds);
        deck(decks.putObject(Long.toString(id)), id, name, seconds);
        return decks.toString();
    }

    private static void deck(ObjectNode deck, long id, String name, long seconds) {
        deck.put("id", id)
                .put("name", name)
                .put("mod", seconds)
                .put("usn", -1)
                .put("dyn", 0)
                .put("conf", 1)
                .put("desc", "")
                .put("collapsed", false)
                .put("browserCollapsed", false)
                .put("extendNew", 0)
                .put("extendRev", 0);
        for (String counted : new String[] {"newToday", "revToday", "lrnToday", "timeToday"}) {
            deck.putArray(counted).add(0).add(0);
        }
    }

    static String deckSettings() {
        ObjectNode settings = JSON.createObjectNode();
        ObjectNode one = settings.putObject("1")
                .put("id", 1)
                .put("name", "Default")
                .put("mod", 0)
                .put("usn", 0)
                .put("maxTaken", 60)
                .put("autoplay", true)
                .put("timer", 0)
                .put("replayq", true)
                .put("dyn", false);
        ObjectNode fresh = one.putObject("new")
                .put("initialFactor", 2500)
                .put("order", 1)
                .put("perDay", 20)
                .put("bury", false);
        fresh.putArray("delays").add(1).add(10);
        fresh.putArray("ints").add(1).add(4).add(7);
        ObjectNode again = one.putObject("lapse")
                .put("minInt", 1)
                .put("mult", 0)
                .put("leechFails", 8)
                .put("leechAction", 0);
        again.putArray("delays").add(10);
        one.putObject("rev")
                .put("perDay", 200)
                .put("ease4", 1.3)
                .put("ivlFct", 1)
                .put("maxIvl", 36500)
                .put("bury", false)
                .put("hardFactor", 1.2);
        return settings.toString();
    }
}
