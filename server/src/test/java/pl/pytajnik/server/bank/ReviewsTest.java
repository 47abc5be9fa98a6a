package pl.pytajnik.server.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.article.Drafting.anyDrafts;
import static pl.pytajnik.server.bank.Accepting.accept;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.classroom.Classes.join;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.article.Drafting;
import pl.pytajnik.server.platform.AtOnce;

@QuarkusTest
class ReviewsTest {
    private static final String ACCEPTANCE = "/api/v1/drafts/{id}/acceptance";
    private static final String REJECTION = "/api/v1/drafts/{id}/rejection";

    @Test
    void accept_asItIs_makesAnItemWithItsProof() {
        JsonPath teacher = anyTeacher();
        JsonPath item = accept(teacher, anyDrafts(teacher).get(0), Map.of());
        assertThat(item.getString("stem")).isEqualTo(Drafting.WHO.stem());
        assertThat(item.getString("key")).isEqualTo(Drafting.WHO.key());
        assertThat(item.getList("accepted")).isEqualTo(Drafting.WHO.accepted());
        assertThat(item.getList("distractors")).isEqualTo(List.of("Anna Nowak", "Jan Kowal", "Ewa Lis"));
        assertThat(item.getString("format")).isEqualTo("SINGLE_CHOICE");
        assertThat(item.getInt("version")).isEqualTo(1);
        String text = as(teacher)
                .get("/api/v1/articles/{id}", item.getString("evidence.articleId"))
                .path("text");
        assertThat(text.substring(item.getInt("evidence.start"), item.getInt("evidence.end")))
                .isEqualTo(item.getString("evidence.text"));
    }

    @Test
    void accept_edited_keepsTheEdits() {
        JsonPath teacher = anyTeacher();
        String draft = anyDrafts(teacher).get(2);
        JsonPath item = accept(
                teacher,
                draft,
                Map.of(
                        "stem",
                        "Ile książek kupiono?",
                        "key",
                        "240 książek",
                        "accepted",
                        List.of(),
                        "distractors",
                        List.of()));
        assertThat(item.getString("stem")).isEqualTo("Ile książek kupiono?");
        assertThat(item.getString("format")).isEqualTo("TYPED_TEXT");
        as(teacher)
                .get("/api/v1/items/{id}", item.getString("id"))
                .then()
                .statusCode(200)
                .body("key", is("240 książek"), "accepted", empty(), "distractors", empty());
        as(teacher).get("/api/v1/drafts/{id}", draft).then().body("status", is("ACCEPTED"), "key", is("240"));
    }

    @Test
    void accept_withFeedbackTagsAndDifficulty_keepsThem() {
        JsonPath teacher = anyTeacher();
        String draft = anyDrafts(teacher).get(0);
        JsonPath item = accept(
                teacher,
                draft,
                Map.of(
                        "feedback",
                        "Przeczytaj drugie zdanie.",
                        "tags",
                        List.of("Lipnica", "lipnica "),
                        "difficulty",
                        3));
        as(teacher)
                .get("/api/v1/items/{id}", item.getString("id"))
                .then()
                .body("feedback", is("Przeczytaj drugie zdanie."), "tags", contains("Lipnica"), "difficulty", is(3))
                .body("key", is(Drafting.WHO.key()), "kind", is("WHO"));
    }

    @Test
    void accept_withAWholeAnswer_hasFeedbackForEachChoice() {
        JsonPath teacher = anyTeacher();
        String draft = anyDrafts(teacher).get(0);
        Map<String, ?> answer = Map.of(
                "type",
                "SINGLE_CHOICE",
                "choices",
                List.of(
                        Map.of("text", "Maria Zielińska", "right", true, "feedback", "Tak."),
                        Map.of("text", "Jan Kowal", "right", false, "feedback", "To jej następca.")));
        JsonPath item = accept(teacher, draft, Map.of("answer", answer));
        assertThat(item.getList("answer.choices.feedback")).isEqualTo(List.of("Tak.", "To jej następca."));
        assertThat(item.getString("stem")).isEqualTo(Drafting.WHO.stem());
        assertThat(item.getString("evidence.text")).contains("Zielińska");
        String other = anyDrafts(teacher).get(1);
        refused(teacher, other, Map.of("answer", answer, "distractors", List.of("x")), "/distractors");
        refused(
                teacher,
                other,
                Map.of("answer", Map.of("type", "NUMBER", "value", 1, "tolerance", -1)),
                "/answer/tolerance");
    }

    @Test
    void accept_withBadValues_namesThemAndLeavesTheDraft() {
        JsonPath teacher = anyTeacher();
        String draft = anyDrafts(teacher).get(0);
        refused(teacher, draft, Map.of("stem", " "), "/stem");
        as(teacher)
                .header("Accept-Language", "pl")
                .body(Map.of("stem", " "))
                .post(ACCEPTANCE, draft)
                .then()
                .body("errors.detail", contains("jest wymagane i nie może być puste"));
        refused(teacher, draft, Map.of("key", "x".repeat(301)), "/key");
        refused(teacher, draft, Map.of("feedback", "x".repeat(1001)), "/feedback");
        refused(teacher, draft, Map.of("tags", List.of("x".repeat(51))), "/tags/0");
        refused(teacher, draft, Map.of("distractors", List.of("Anna Nowak", "MARIA ZIELIŃSKA ")), "/distractors/1");
        refused(teacher, draft, Map.of("distractors", List.of("Zielińska")), "/distractors/0");
        refused(teacher, draft, Map.of("distractors", List.of("a", "a")), "/distractors/1");
        as(teacher).get("/api/v1/drafts/{id}", draft).then().body("status", is("NEW"));
    }

    @Test
    void reject_withACode_keepsCodeAndNote() {
        JsonPath teacher = anyTeacher();
        String draft = anyDrafts(teacher).get(1);
        as(teacher)
                .body(Map.of("code", "T1", "note", "względny czas"))
                .post(REJECTION, draft)
                .then()
                .statusCode(200)
                .body("status", is("REJECTED"), "rejection.code", is("T1"), "rejection.note", is("względny czas"));
    }

    @Test
    void reject_withoutAKnownCode_isRefused() {
        JsonPath teacher = anyTeacher();
        String draft = anyDrafts(teacher).get(1);
        as(teacher)
                .body(Map.of("note", "n"))
                .post(REJECTION, draft)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/code"));
        as(teacher)
                .body(Map.of("code", "Z9"))
                .post(REJECTION, draft)
                .then()
                .statusCode(400)
                .body("type", is("/problems/malformed-json"));
    }

    @Test
    void review_aSecondTime_isRefused() {
        JsonPath teacher = anyTeacher();
        List<String> drafts = anyDrafts(teacher);
        accept(teacher, drafts.get(0), Map.of());
        as(teacher)
                .body(Map.of("code", "V1"))
                .post(REJECTION, drafts.get(1))
                .then()
                .statusCode(200);
        for (String draft : drafts.subList(0, 2)) {
            as(teacher)
                    .body(Map.of())
                    .post(ACCEPTANCE, draft)
                    .then()
                    .statusCode(409)
                    .body("type", is("/problems/draft-already-reviewed"));
            as(teacher).body(Map.of("code", "V1")).post(REJECTION, draft).then().statusCode(409);
        }
    }

    @Test
    void accept_severalAtOnce_makesOneItem() throws Exception {
        JsonPath teacher = anyTeacher();
        String draft = anyDrafts(teacher).get(0);
        List<Integer> statuses = AtOnce.send(
                3, () -> as(teacher).body(Map.of()).post(ACCEPTANCE, draft).statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409);
        as(teacher).get("/api/v1/items").then().body("items", hasSize(1));
    }

    @Test
    void acceptance_takenBack_leavesTheDraftNewAndNoItem() {
        JsonPath teacher = anyTeacher();
        String draft = anyDrafts(teacher).get(0);
        String item = accept(teacher, draft, Map.of("tags", List.of("Lipnica"))).getString("id");
        as(teacher)
                .delete(ACCEPTANCE, draft)
                .then()
                .statusCode(200)
                .body("status", is("NEW"), "stem", is(Drafting.WHO.stem()));
        as(teacher).get("/api/v1/items/{id}", item).then().statusCode(404);
        as(teacher).get("/api/v1/items").then().body("items", empty());
        as(teacher).delete(ACCEPTANCE, draft).then().statusCode(409).body("type", is("/problems/draft-not-accepted"));
        assertThat(accept(teacher, draft, Map.of()).getString("draftId")).isEqualTo(draft);
    }

    @Test
    void acceptance_ofWhatIsInAQuizOrWasEdited_cannotBeTakenBack() {
        JsonPath teacher = anyTeacher();
        List<String> drafts = anyDrafts(teacher);
        String inQuiz = accept(teacher, drafts.get(0), Map.of()).getString("id");
        String edited = accept(teacher, drafts.get(1), Map.of()).getString("id");
        as(teacher)
                .body(Map.of("title", "Biblioteka", "itemIds", List.of(inQuiz)))
                .post("/api/v1/quizzes")
                .then()
                .statusCode(201);
        as(teacher)
                .header("If-Match", "\"1\"")
                .body(Map.of("stem", "Kiedy?", "format", "TYPED_TEXT", "key", "1921"))
                .put("/api/v1/items/{id}", edited)
                .then()
                .statusCode(200);
        for (String draft : drafts.subList(0, 2)) {
            as(teacher).delete(ACCEPTANCE, draft).then().statusCode(409).body("type", is("/problems/item-in-use"));
            as(teacher).get("/api/v1/drafts/{id}", draft).then().body("status", is("ACCEPTED"));
        }
    }

    @Test
    void acceptance_takenBackWhileAQuizTakesTheItem_isEitherOrNeverBoth() throws Exception {
        JsonPath teacher = anyTeacher();
        String draft = anyDrafts(teacher).get(0);
        String item = accept(teacher, draft, Map.of()).getString("id");
        Map<String, ?> quiz = Map.of("title", "Biblioteka", "itemIds", List.of(item));
        List<Integer> statuses = AtOnce.send(List.of(
                () -> as(teacher).delete(ACCEPTANCE, draft).statusCode(),
                () -> as(teacher).body(quiz).post("/api/v1/quizzes").statusCode()));
        assertThat(statuses).isIn(List.of(200, 404), List.of(409, 201));
        as(teacher).get("/api/v1/items/{id}", item).then().statusCode(statuses.contains(200) ? 404 : 200);
    }

    @Test
    void review_ofAnothersDraft_isNotFound() {
        String draft = anyDrafts(anyTeacher()).get(0);
        JsonPath other = anyTeacher();
        as(other).body(Map.of()).post(ACCEPTANCE, draft).then().statusCode(404);
        as(other).delete(ACCEPTANCE, draft).then().statusCode(404);
        as(other).body(Map.of("code", "V1")).post(REJECTION, draft).then().statusCode(404);
    }

    @Test
    void review_byOthersThanTeachers_isClosed() {
        JsonPath teacher = anyTeacher();
        String draft = anyDrafts(teacher).get(0);
        JsonPath student = join(anyClass(teacher), "Ola").setRootPath("session");
        anonymous().body(Map.of()).post(ACCEPTANCE, draft).then().statusCode(401);
        as(student).body(Map.of()).post(ACCEPTANCE, draft).then().statusCode(403);
        as(student).body(Map.of("code", "V1")).post(REJECTION, draft).then().statusCode(403);
    }

    private static void refused(JsonPath teacher, String draft, Map<String, ?> edits, String pointer) {
        as(teacher).body(edits).post(ACCEPTANCE, draft).then().statusCode(422).body("errors.pointer", hasItem(pointer));
    }
}
