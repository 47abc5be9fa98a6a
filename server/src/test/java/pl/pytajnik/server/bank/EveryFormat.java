package pl.pytajnik.server.bank;

import static pl.pytajnik.server.account.People.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Items by hand for tests, one of each format, named by it. */
public final class EveryFormat {
    /** In every feedback, so that it is found wherever it gets to. */
    public static final String FEEDBACK = "wyjaśnienie nauczycielki";

    public static final Map<String, Map<String, ?>> ANSWERS = answers();

    private EveryFormat() {}

    private static Map<String, Map<String, ?>> answers() {
        Map<String, Map<String, ?>> answers = new LinkedHashMap<>();
        answers.put("SINGLE_CHOICE", Map.of("choices", List.of(choice("Wisła", true), choice("Odra", false))));
        answers.put("MULTIPLE_CHOICE", several("PROPORTIONAL_WITH_PENALTY"));
        answers.put("TRUE_FALSE", Map.of("isTrue", true, "feedbackIfTrue", FEEDBACK, "feedbackIfFalse", FEEDBACK));
        answers.put("TYPED_TEXT", Map.of("key", "mitochondrium", "accepted", List.of("mitochondria")));
        answers.put(
                "NUMBER",
                Map.of(
                        "value",
                        1047,
                        "tolerance",
                        10,
                        "unit",
                        "km",
                        "unitSpellings",
                        List.of("kilometrów", "kilometry")));
        answers.put("DATE", Map.of("precision", "DAY", "year", 1920, "month", 8, "day", 15));
        return answers;
    }

    /** Two of four are right: Tatry and Karpaty. */
    public static Map<String, ?> several(String credit) {
        return Map.of(
                "credit",
                credit,
                "choices",
                List.of(choice("Tatry", true), choice("Karpaty", true), choice("Alpy", false), choice("Andy", false)));
    }

    private static Map<String, ?> choice(String text, boolean right) {
        return Map.of("text", text, "right", right, "feedback", FEEDBACK);
    }

    /** An item whose stem is the name of its format. */
    public static Map<String, Object> item(String format, Map<String, ?> answer) {
        Map<String, Object> typed = new LinkedHashMap<>(answer);
        typed.put("type", format);
        return new LinkedHashMap<>(Map.of("stem", "Pytanie " + format, "answer", typed, "feedback", FEEDBACK));
    }

    public static ValidatableResponse writing(JsonPath teacher, Map<String, ?> item) {
        return as(teacher).body(item).post("/api/v1/items").then();
    }

    /** Ids of new items, one of each format. */
    public static List<String> items(JsonPath teacher) {
        return ANSWERS.entrySet().stream()
                .map(entry -> writing(teacher, item(entry.getKey(), entry.getValue()))
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("id"))
                .toList();
    }
}
