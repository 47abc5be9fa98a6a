package pl.pytajnik.server.bank;

import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.article.Drafting.anyDrafts;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** Items for tests, made over the API. */
public final class Accepting {
    private Accepting() {}

    /** Accepts a draft, with these edits; the item as it came. */
    public static JsonPath accept(JsonPath teacher, String draft, Map<String, ?> edits) {
        return as(teacher)
                .body(edits)
                .post("/api/v1/drafts/{id}/acceptance", draft)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Ids of three new items: WHO and WHEN to choose, HOW_MANY to type. */
    public static List<String> anyItems(JsonPath teacher) {
        List<String> drafts = anyDrafts(teacher);
        return List.of(
                accept(teacher, drafts.get(0), Map.of()).getString("id"),
                accept(teacher, drafts.get(1), Map.of()).getString("id"),
                accept(teacher, drafts.get(2), Map.of("distractors", List.of())).getString("id"));
    }
}
