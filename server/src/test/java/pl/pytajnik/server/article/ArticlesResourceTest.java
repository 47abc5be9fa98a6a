package pl.pytajnik.server.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.article.Drafting.anyArticle;
import static pl.pytajnik.server.article.Drafting.anyDrafts;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.classroom.Classes.join;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.Statements;

@QuarkusTest
class ArticlesResourceTest {
    private static final String ARTICLES = "/api/v1/articles";

    @Test
    void bring_keepsTheTextToTheCharacter() {
        JsonPath teacher = anyTeacher();
        String text = "  „Zażółć”\r\n\tgęślą 🐈 jaźń.\n\n";
        String id = as(teacher)
                .body(Map.of("title", "T", "text", text, "language", "pl", "published", "2024-06-19"))
                .post(ARTICLES)
                .then()
                .statusCode(201)
                .body("published", is("2024-06-19"), "createdAt", notNullValue())
                .extract()
                .path("id");
        as(teacher).get(ARTICLES + "/{id}", id).then().statusCode(200).body("text", is(text), "language", is("pl"));
    }

    @Test
    void bring_withBadValues_namesEachByPointer() {
        Map<String, Object> article = new HashMap<>(Map.of("title", " ", "text", "x".repeat(200_001)));
        article.put("language", "en");
        as(anyTeacher())
                .body(article)
                .post(ARTICLES)
                .then()
                .statusCode(422)
                .body("type", is("/problems/validation"))
                .body("errors.pointer", containsInAnyOrder("/title", "/text", "/language"));
    }

    @Test
    void bring_withoutBody_isRefused() {
        as(anyTeacher()).post(ARTICLES).then().statusCode(422);
    }

    @Test
    void list_goesOnAtTheCursor_newestFirstAndWithoutText() {
        JsonPath teacher = anyTeacher();
        List<String> ids = List.of(
                anyArticle(teacher).getString("id"),
                anyArticle(teacher).getString("id"),
                anyArticle(teacher).getString("id"));
        String next = as(teacher)
                .get(ARTICLES + "?limit=2")
                .then()
                .statusCode(200)
                .body("items.id", contains(ids.get(2), ids.get(1)), "items", everyItem(not(hasKey("text"))))
                .extract()
                .path("next");
        as(teacher)
                .queryParam("cursor", next)
                .get(ARTICLES + "?limit=2")
                .then()
                .statusCode(200)
                .body("items.id", contains(ids.get(0)), "next", nullValue());
    }

    @Test
    void list_countsTheDraftsThatWaitAndThoseAccepted() {
        JsonPath teacher = anyTeacher();
        anyArticle(teacher);
        List<String> drafts = anyDrafts(teacher);
        as(teacher).body(Map.of()).post("/api/v1/drafts/{id}/acceptance", drafts.get(0));
        as(teacher).body(Map.of("code", "V1")).post("/api/v1/drafts/{id}/rejection", drafts.get(1));
        as(teacher).get(ARTICLES).then().body("items.waiting", contains(1, 0), "items.accepted", contains(1, 0));
    }

    @Test
    void list_withBadLimitOrCursor_isRefused() {
        JsonPath teacher = anyTeacher();
        as(teacher).get(ARTICLES + "?limit=101").then().statusCode(422);
        as(teacher).get(ARTICLES + "?limit=0").then().statusCode(422);
        as(teacher).get(ARTICLES + "?cursor=nonsense").then().statusCode(422);
    }

    @Test
    void lists_withAsManyStatementsForManyAsForOne() {
        JsonPath teacher = anyTeacher();
        String draft = anyDrafts(teacher).get(0);
        anyArticle(teacher);
        String article = as(teacher).get("/api/v1/drafts/{id}", draft).path("articleId");
        assertThat(Statements.during(() -> as(teacher).get(ARTICLES).then().body("items", hasSize(2))))
                .isEqualTo(1);
        assertThat(Statements.during(() -> as(teacher)
                        .get(ARTICLES + "/{id}/drafts", article)
                        .then()
                        .body("items", hasSize(3))))
                .isEqualTo(2);
    }

    @Test
    void everything_ofAnotherTeacher_isNotFound() {
        JsonPath owner = anyTeacher();
        JsonPath other = anyTeacher();
        String article = anyArticle(owner).getString("id");
        as(other).get(ARTICLES + "/{id}", article).then().statusCode(404);
        as(other).get(ARTICLES + "/{id}/drafts", article).then().statusCode(404);
        as(other)
                .body(Map.of())
                .post(ARTICLES + "/{id}/generations", article)
                .then()
                .statusCode(404);
        as(other)
                .get("/api/v1/drafts/{id}", anyDrafts(owner).get(0))
                .then()
                .statusCode(404)
                .body("type", is("/problems/not-found"));
        as(owner).get(ARTICLES + "/{id}", UUID.randomUUID()).then().statusCode(404);
        as(owner).get(ARTICLES + "/nonsense").then().statusCode(404);
    }

    @Test
    void everything_forOthersThanTeachers_isClosed() {
        JsonPath student = join(anyClass(anyTeacher()), "Ola").setRootPath("session");
        for (String path : List.of(ARTICLES, ARTICLES + "/x/drafts", "/api/v1/bundled-articles", "/api/v1/drafts/x")) {
            String address = path.replace("x", UUID.randomUUID().toString());
            anonymous().get(address).then().statusCode(401);
            as(student).get(address).then().statusCode(403);
        }
    }

    @Test
    void drafts_filtered_areOfThatKindAndStatus() {
        JsonPath teacher = anyTeacher();
        String draft = anyDrafts(teacher).get(0);
        String article = as(teacher).get("/api/v1/drafts/{id}", draft).path("articleId");
        String drafts = ARTICLES + "/" + article + "/drafts";
        as(teacher).get(drafts + "?kind=WHEN").then().statusCode(200).body("items.kind", contains("WHEN"));
        as(teacher).get(drafts + "?status=NEW").then().body("items", hasSize(3));
        as(teacher).get(drafts + "?kind=WHO&status=REJECTED").then().body("items", hasSize(0));
        as(teacher).get(drafts + "?kind=NONSENSE").then().statusCode(422);
    }

    @Test
    void generate_fromABundledArticle_provesEveryDraftAndIsRepeatable() {
        JsonPath teacher = anyTeacher();
        JsonPath bundled = bundledArticle(teacher);
        String text = bundled.getString("text");
        String id = as(teacher)
                .body(Map.of(
                        "title",
                        bundled.getString("title"),
                        "text",
                        text,
                        "language",
                        "pl",
                        "published",
                        bundled.getString("date")))
                .post(ARTICLES)
                .path("id");
        int made = as(teacher)
                .body(Map.of())
                .post(ARTICLES + "/{id}/generations", id)
                .then()
                .statusCode(200)
                .body("made", greaterThan(5), "alreadyKnown", is(0), "refusals.stage", not(hasItem("server")))
                .extract()
                .path("made");
        List<Map<String, Object>> proofs = as(teacher)
                .get(ARTICLES + "/{id}/drafts?limit=100", id)
                .jsonPath()
                .getList("items.evidence");
        assertThat(proofs)
                .hasSize(made)
                .allSatisfy(proof -> assertThat(text.substring((int) proof.get("start"), (int) proof.get("end")))
                        .isEqualTo(proof.get("text")));
        as(teacher)
                .post(ARTICLES + "/{id}/generations", id)
                .then()
                .statusCode(200)
                .body("made", is(0), "alreadyKnown", is(made));
    }

    private static JsonPath bundledArticle(JsonPath teacher) {
        return as(teacher)
                .get("/api/v1/bundled-articles/korea-rosja")
                .then()
                .statusCode(200)
                .body("licence", is("CC BY 4.0"), "words", greaterThan(400))
                .extract()
                .jsonPath();
    }

    @Test
    void bundledArticles_listed_areWithoutText() {
        as(anyTeacher())
                .get("/api/v1/bundled-articles")
                .then()
                .statusCode(200)
                .body("items", hasSize(3), "items", everyItem(not(hasKey("text"))), "next", nullValue());
        as(anyTeacher())
                .get("/api/v1/bundled-articles/nic")
                .then()
                .statusCode(404)
                .contentType(containsString("problem+json"));
    }
}
