package pl.pytajnik.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.UUID;
import okhttp3.mockwebserver.RecordedRequest;

/** Packs of practice as the server writes them, one question of each format. */
final class Packs {
    static final String PACK = "0190a000-0000-7000-8000-000000000100";
    static final UUID SINGLE = item(1);
    static final UUID SEVERAL = item(2);
    static final UUID TRUE_FALSE = item(3);
    static final UUID COMPARED = item(4);
    static final UUID NAME = item(5);
    static final UUID NUMBER = item(6);
    static final UUID DATE = item(7);
    static final UUID OPEN = item(8);

    private Packs() {}

    private static UUID item(int number) {
        return UUID.fromString("0190a000-0000-7000-8000-00000000020" + number);
    }

    /** Its key in words is „klucz”, its evidence „dowód”. */
    static String pack(String id) {
        return """
                {"id":"%s","startedAt":"2026-05-30T08:00:00Z","questions":[%s,%s,%s,%s,%s,%s,%s,%s]}""".formatted(
                        id,
                        choice(SINGLE, "SINGLE_CHOICE", "null", "true,false"),
                        choice(SEVERAL, "MULTIPLE_CHOICE", "\"PROPORTIONAL_WITH_PENALTY\"", "true,true,false,false"),
                        choice(TRUE_FALSE, "TRUE_FALSE", "null", "true,false"),
                        typed(COMPARED, "TYPED_TEXT", "\"forms\":[\"mitochondrium\"],\"otherwise\":\"WRONG\""),
                        typed(NAME, "TYPED_TEXT", """
                                "forms":["jan kowalski","jana kowalskiego"],"otherwise":"NAME\""""),
                        typed(NUMBER, "NUMBER", """
                                "forms":["1047 km"],"otherwise":"NUMBER",
                                "numbers":[{"from":1037,"to":1057.5,"units":["km","kilometrow"]}]"""),
                        typed(DATE, "DATE", """
                                "forms":["15 sierpnia 1920"],"otherwise":"DATE","dates":[{"year":1920,"month":8,"day":15}]"""),
                        typed(OPEN, "TYPED_TEXT", "\"forms\":[\"w xix wieku\"],\"otherwise\":\"OF_A_LATER_DAY\""));
    }

    private static String choice(UUID item, String format, String credit, String rights) {
        StringBuilder shown = new StringBuilder();
        StringBuilder keys = new StringBuilder();
        char id = 'a';
        for (String right : rights.split(",")) {
            String comma = id == 'a' ? "" : ",";
            shown.append("%s{\"id\":\"%s\",\"text\":\"%s\"}".formatted(comma, id, id));
            keys.append("%s{\"id\":\"%s\",\"right\":%s,\"feedback\":\"o %s\"}".formatted(comma, id, right, id));
            id++;
        }
        return packed(
                item,
                format,
                shown.toString(),
                "\"choices\":[%s],\"credit\":%s,\"typed\":null".formatted(keys, credit));
    }

    private static String typed(UUID item, String format, String key) {
        return packed(item, format, "", "\"choices\":[],\"credit\":null,\"typed\":{%s}".formatted(key));
    }

    private static String packed(UUID item, String format, String choices, String key) {
        return """
                {"question":{"itemId":"%s","position":1,"kind":"OTHER","format":"%s","stem":"Co?","choices":[%s]},
                 "key":{"key":"klucz","feedback":"o całości","evidence":{"start":0,"end":5,"text":"dowód"},%s}}""".formatted(item, format, choices, key);
    }

    /** Records each review it is sent and calls it right, or answers for an item as told. */
    static String outcomes(RecordedRequest request, Map<UUID, String> otherwise) {
        JsonArray outcomes = new JsonArray();
        for (JsonElement sent : JsonParser.parseString(ServerTest.body(request))
                .getAsJsonObject()
                .getAsJsonArray("reviews")) {
            JsonObject review = sent.getAsJsonObject();
            String itemId = review.get("itemId").getAsString();
            String rest = otherwise.getOrDefault(UUID.fromString(itemId), """
                    "outcome":"RECORDED","verdict":{"correct":true,"fraction":1,"key":"klucz","remark":"Dobrze."}""");
            outcomes.add(JsonParser.parseString("{\"id\":\"%s\",\"itemId\":\"%s\",%s}"
                    .formatted(review.get("id").getAsString(), itemId, rest)));
        }
        return "{\"outcomes\":" + outcomes + "}";
    }
}
