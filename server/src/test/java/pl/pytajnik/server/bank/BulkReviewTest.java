package pl.pytajnik.server.bank;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.article.Drafting.anyDrafts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulkReviewTest {
    private static final String REVIEWS = "/api/v1/articles/{id}/reviews";

    private JsonPath teacher;
    private List<String> drafts;
    private String article;

    @BeforeEach
    void draft() {
        teacher = anyTeacher();
        drafts = anyDrafts(teacher);
        article = as(teacher).get("/api/v1/drafts/{id}", drafts.get(0)).path("articleId");
    }

    @Test
    void decisions_eachWithItsOutcome_badOnesSpoilNoOthers() {
        String foreign = anyDrafts(teacher).get(0);
        List<Map<String, ?>> decisions = List.of(
                accept(drafts.get(0), Map.of("stem", "Kto założył bibliotekę?")),
                accept(drafts.get(1), Map.of("stem", " ")),
                Map.of("draftId", drafts.get(2), "rejection", Map.of("code", "V1")),
                accept(drafts.get(0), Map.of()),
                accept(foreign, Map.of()),
                accept(UUID.randomUUID().toString(), Map.of()),
                Map.of("draftId", drafts.get(1)));
        as(teacher)
                .body(Map.of("decisions", decisions))
                .post(REVIEWS, article)
                .then()
                .statusCode(200)
                .body(
                        "outcomes.result",
                        contains("ACCEPTED", "REFUSED", "REJECTED", "REFUSED", "REFUSED", "REFUSED", "REFUSED"))
                .body("outcomes[0].itemId", notNullValue())
                .body(
                        "outcomes[1].problem",
                        is("validation"),
                        "outcomes[1].errors.pointer",
                        contains("/acceptance/stem"))
                .body("outcomes[3].problem", is("draft-already-reviewed"))
                .body("outcomes[4].problem", is("not-found"), "outcomes[5].problem", is("not-found"))
                .body("outcomes[6].problem", is("validation"));
        as(teacher).get("/api/v1/items").then().body("items.stem", contains("Kto założył bibliotekę?"));
        as(teacher).get("/api/v1/drafts/{id}", drafts.get(1)).then().body("status", is("NEW"));
    }

    @Test
    void acceptances_withTheirEdits_makeItemsThatHaveThem() {
        List<Map<String, ?>> decisions = List.of(
                accept(drafts.get(0), Map.of("feedback", "Była nauczycielką.", "tags", List.of("Lipnica", "ludzie"))),
                accept(
                        drafts.get(1),
                        Map.of(
                                "stem",
                                "Kiedy ją otwarto?",
                                "key",
                                "w maju 1921",
                                "accepted",
                                List.of("maj 1921"),
                                "distractors",
                                List.of("w maju 1931", "w lipcu 1921"))),
                accept(drafts.get(2), Map.of("answer", number(240), "tags", List.of("lipnica"))));
        List<String> items = as(teacher)
                .body(Map.of("decisions", decisions))
                .post(REVIEWS, article)
                .then()
                .statusCode(200)
                .body("outcomes.result", everyItem(is("ACCEPTED")))
                .extract()
                .path("outcomes.itemId");
        item(items.get(0)).body("feedback", is("Była nauczycielką."), "tags", contains("Lipnica", "ludzie"));
        item(items.get(1))
                .body("stem", is("Kiedy ją otwarto?"), "key", is("w maju 1921"), "accepted", contains("maj 1921"))
                .body("distractors", contains("w maju 1931", "w lipcu 1921"), "tags", hasSize(0));
        item(items.get(2)).body("format", is("NUMBER"), "answer.tolerance", is(5), "tags", contains("lipnica"));
        as(teacher).get("/api/v1/items?tag=LIPNICA").then().body("items", hasSize(2));
    }

    @Test
    void acceptances_withBadValues_namePlacesInsideTheDecision() {
        List<Map<String, ?>> decisions = List.of(
                accept(drafts.get(0), Map.of("distractors", List.of("Zielińska"))),
                accept(drafts.get(1), Map.of("feedback", "x".repeat(1001), "tags", List.of("a", " "))),
                accept(drafts.get(2), Map.of("answer", number(240), "key", "240")));
        as(teacher)
                .body(Map.of("decisions", decisions))
                .post(REVIEWS, article)
                .then()
                .statusCode(200)
                .body("outcomes.result", everyItem(is("REFUSED")))
                .body("outcomes[0].errors.pointer", contains("/acceptance/distractors/0"))
                .body("outcomes[1].errors.pointer", containsInAnyOrder("/acceptance/feedback", "/acceptance/tags/1"))
                .body("outcomes[2].errors.pointer", contains("/acceptance/key"));
        as(teacher).get("/api/v1/items").then().body("items", hasSize(0));
    }

    @Test
    void decisions_tooManyOrOfAnotherTeacher_areRefusedWhole() {
        List<Map<String, ?>> many = Collections.nCopies(201, accept(drafts.get(0), Map.of()));
        as(teacher)
                .body(Map.of("decisions", many))
                .post(REVIEWS, article)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/decisions"));
        as(anyTeacher())
                .body(Map.of("decisions", many.subList(0, 1)))
                .post(REVIEWS, article)
                .then()
                .statusCode(404);
    }

    @Test
    void rejection_takenBack_makesTheDraftNewAgain() {
        String draft = drafts.get(0);
        as(teacher).delete("/api/v1/drafts/{id}/rejection", draft).then().statusCode(409);
        as(teacher)
                .body(Map.of("code", "A3", "note", "źle"))
                .post("/api/v1/drafts/{id}/rejection", draft)
                .then()
                .statusCode(200);
        as(anyTeacher()).delete("/api/v1/drafts/{id}/rejection", draft).then().statusCode(404);
        as(teacher)
                .delete("/api/v1/drafts/{id}/rejection", draft)
                .then()
                .statusCode(200)
                .body("status", is("NEW"), "rejection", not(notNullValue()));
        as(teacher)
                .body(Map.of())
                .post("/api/v1/drafts/{id}/acceptance", draft)
                .then()
                .statusCode(201);
        as(teacher)
                .delete("/api/v1/drafts/{id}/rejection", draft)
                .then()
                .statusCode(409)
                .body("type", is("/problems/draft-not-rejected"));
    }

    @Test
    void draft_andCodes_areExplainedInPlainWords() {
        as(teacher)
                .get("/api/v1/drafts/{id}", drafts.get(0))
                .then()
                .body("patternWords.pl", notNullValue(), "confidenceParts.name", contains("pattern"))
                .body("distractors.reason", everyItem(notNullValue()));
        as(teacher)
                .get("/api/v1/rejection-codes")
                .then()
                .statusCode(200)
                .body("items", hasSize(28), "items.code", hasItem("D4"), "items.pl", hasItem("odpowiedź jest błędna"));
    }

    private ValidatableResponse item(String id) {
        return as(teacher).get("/api/v1/items/{id}", id).then().statusCode(200);
    }

    private static Map<String, ?> number(int value) {
        return Map.of("type", "NUMBER", "value", value, "tolerance", 5);
    }

    private static Map<String, ?> accept(String draft, Map<String, ?> acceptance) {
        return Map.of("draftId", draft, "acceptance", acceptance);
    }
}
