package pl.pytajnik.server.article;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.article.Drafting.anyArticle;
import static pl.pytajnik.server.article.Drafting.anyDrafts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeepingArticleTest {
    private static final String ARTICLE = "/api/v1/articles/{id}";

    private JsonPath teacher;

    @BeforeEach
    void signUp() {
        teacher = anyTeacher();
    }

    @Test
    void language_isFoundOut_andAnotherThanPolishRefused() {
        String english = "The library was opened on the third of May in the year 1921 by a teacher who had many books.";
        bring(Map.of("title", "T", "text", Drafting.TEXT)).statusCode(201).body("language", is("pl"));
        bring(Map.of("title", "T", "text", english)).statusCode(422).body("type", is("/problems/not-polish"));
        bring(Map.of("title", "T", "text", english, "language", "pl")).statusCode(201);
    }

    @Test
    void markdown_isStoredPlain() {
        bring(Map.of("title", "T", "text", "## Nagłówek\n\n*Zdanie*.", "format", "MARKDOWN"))
                .statusCode(201)
                .body("text", is("Nagłówek\n\nZdanie."));
        bring(Map.of("title", "T", "text", "<!-- nic -->", "format", "MARKDOWN"))
                .statusCode(422)
                .body("type", is("/problems/no-text-found"));
    }

    @Test
    void change_beforeQuestionsHangOnIt_isTakenAndDropsNewDrafts() {
        String draft = anyDrafts(teacher).get(0);
        String article = articleOf(draft);
        change(article, "\"1\"", Map.of("title", "Inny", "published", "2024-01-02"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", is("Inny"), "published", is("2024-01-02"), "text", is(Drafting.TEXT), "version", is(2));
        as(teacher).get(ARTICLE + "/drafts", article).then().body("items", hasSize(0));
        as(teacher).get(ARTICLE, article).then().header("ETag", "\"2\"");
        change(article, "\"1\"", Map.of("title", "X")).statusCode(412);
        as(teacher).body(Map.of("title", "X")).patch(ARTICLE, article).then().statusCode(428);
        change(article, "\"2\"", Map.of("text", " ")).statusCode(422).body("errors.pointer[0]", is("/text"));
        change(article, "\"2\"", Map.of("title", "Trzeci")).body("published", is("2024-01-02"));
        change(article, "\"3\"", Collections.singletonMap("published", null))
                .statusCode(200)
                .body("published", nullValue(), "title", is("Trzeci"));
        change(article, "\"4\"", Map.of("published", "30 lutego"))
                .statusCode(400)
                .body("errors.pointer[0]", is("/published"));
        as(anyTeacher())
                .header("If-Match", "\"2\"")
                .body(Map.of())
                .patch(ARTICLE, article)
                .then()
                .statusCode(404);
    }

    @Test
    void changeAndDelete_onceADraftWasReviewed_areRefusedWithTheReason() {
        String draft = anyDrafts(teacher).get(0);
        as(teacher)
                .body(Map.of("code", "V1"))
                .post("/api/v1/drafts/{id}/rejection", draft)
                .then()
                .statusCode(200);
        String article = articleOf(draft);
        change(article, "\"1\"", Map.of("title", "X")).statusCode(409).body("type", is("/problems/article-in-use"));
        as(teacher).delete(ARTICLE, article).then().statusCode(409).body("type", is("/problems/article-in-use"));
    }

    @Test
    void changeAndDelete_onceAnItemOfOnesOwnIsProvedByIt_areRefused() {
        JsonPath article = anyArticle(teacher);
        Map<String, ?> answer = Map.of("type", "TYPED_TEXT", "key", "Maria Zielińska");
        Map<String, ?> evidence = Map.of("articleId", article.getString("id"), "start", 0, "end", 10);
        Map<String, ?> item = Map.of("stem", "Kto to?", "kind", "WHO", "answer", answer, "evidence", evidence);
        as(teacher).body(item).post("/api/v1/items").then().statusCode(201);
        change(article.getString("id"), "\"1\"", Map.of("title", "X"))
                .statusCode(409)
                .body("type", is("/problems/article-in-use"));
        as(teacher).delete(ARTICLE, article.getString("id")).then().statusCode(409);
    }

    @Test
    void delete_ofAnArticleNothingHangsOn_takesItsNewDraftsAlong() {
        String draft = anyDrafts(teacher).get(0);
        String article = articleOf(draft);
        as(anyTeacher()).delete(ARTICLE, article).then().statusCode(404);
        as(teacher).delete(ARTICLE, article).then().statusCode(204);
        as(teacher).get(ARTICLE, article).then().statusCode(404);
        as(teacher).get("/api/v1/drafts/{id}", draft).then().statusCode(404);
        as(teacher).delete(ARTICLE, anyArticle(teacher).getString("id")).then().statusCode(204);
    }

    private String articleOf(String draft) {
        return as(teacher).get("/api/v1/drafts/{id}", draft).path("articleId");
    }

    private ValidatableResponse bring(Map<String, ?> article) {
        return as(teacher).body(article).post("/api/v1/articles").then();
    }

    private ValidatableResponse change(String article, String ifMatch, Map<String, ?> change) {
        return as(teacher)
                .header("If-Match", ifMatch)
                .body(change)
                .patch(ARTICLE, article)
                .then();
    }
}
