package pl.pytajnik.server.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.bank.Accepting.anyItems;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.classroom.Classes.join;
import static pl.pytajnik.server.quiz.Setting.publish;
import static pl.pytajnik.server.quiz.Setting.quiz;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.Statements;

@QuarkusTest
class QuizzesResourceTest {
    private static final String QUIZZES = "/api/v1/quizzes";
    private static final String QUIZ = QUIZZES + "/{id}";

    @Test
    void compile_keepsTheOrder() {
        JsonPath teacher = anyTeacher();
        List<String> items = anyItems(teacher);
        List<String> turned = List.of(items.get(2), items.get(0), items.get(1));
        String id = quiz(teacher, turned).getString("id");
        as(teacher)
                .get(QUIZ, id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("sections[0].entries.itemId", is(turned), "version", is(1), "title", is("Biblioteka"));
    }

    @Test
    void compile_withBadValues_namesThem() {
        JsonPath teacher = anyTeacher();
        String item = anyItems(teacher).get(0);
        as(teacher)
                .body(Map.of("title", "", "itemIds", List.of()))
                .post(QUIZZES)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/title", "/itemIds"));
        as(teacher)
                .body(Map.of("title", "Q", "itemIds", List.of(item, item)))
                .post(QUIZZES)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/itemIds/1"));
    }

    @Test
    void compile_withMoreQuestionsThanFit_saysHowManyInTheTeachersLanguage() {
        Map<String, ?> draw = Map.of("draw", Map.of("count", 100, "from", Map.of("kind", "WHO")), "points", 1);
        List<?> entries = Collections.nCopies(6, draw);
        as(anyTeacher())
                .header("Accept-Language", "pl")
                .body(Map.of("title", "Q", "sections", List.of(Map.of("title", "A", "entries", entries))))
                .post(QUIZZES)
                .then()
                .statusCode(422)
                .body("errors[0].detail", is("mają 600 pytań; mieści się najwyżej 200"));
    }

    @Test
    void compile_fromAnothersItems_isNotFound() {
        JsonPath teacher = anyTeacher();
        List<String> others = anyItems(anyTeacher());
        for (String item : List.of(others.get(0), UUID.randomUUID().toString())) {
            as(teacher)
                    .body(Map.of(
                            "title", "Q", "itemIds", List.of(anyItems(teacher).get(0), item)))
                    .post(QUIZZES)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void edit_withTheCurrentTag_changesOrderAndVersion() {
        JsonPath teacher = anyTeacher();
        List<String> items = anyItems(teacher);
        String id = quiz(teacher, items).getString("id");
        Map<String, ?> changed = Map.of("title", "Nowy", "itemIds", List.of(items.get(1), items.get(0)));
        as(teacher)
                .header("If-Match", "\"1\"")
                .body(changed)
                .put(QUIZ, id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"2\""))
                .body("title", is("Nowy"), "sections[0].entries.itemId", contains(items.get(1), items.get(0)));
        as(teacher)
                .header("If-Match", "\"1\"")
                .body(changed)
                .put(QUIZ, id)
                .then()
                .statusCode(412);
        as(teacher).body(changed).put(QUIZ, id).then().statusCode(428);
    }

    @Test
    void edit_ofTheItemsAlone_isAVersionToo() {
        JsonPath teacher = anyTeacher();
        List<String> items = anyItems(teacher);
        String id = quiz(teacher, items).getString("id");
        as(teacher)
                .header("If-Match", "\"1\"")
                .body(Map.of("title", "Biblioteka", "itemIds", items.subList(0, 1)))
                .put(QUIZ, id)
                .then()
                .statusCode(200)
                .body("version", is(2));
    }

    @Test
    void publish_freezesTheVersionsOfThatMoment() {
        JsonPath teacher = anyTeacher();
        List<String> items = anyItems(teacher);
        String id = quiz(teacher, items).getString("id");
        JsonPath first = publish(teacher, id);
        as(teacher)
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "stem",
                        "S?",
                        "key",
                        "k",
                        "accepted",
                        List.of(),
                        "distractors",
                        List.of(),
                        "format",
                        "TYPED_TEXT"))
                .put("/api/v1/items/{id}", items.get(1))
                .then()
                .statusCode(200);
        JsonPath second = publish(teacher, id);
        assertThat(first.getList("items.version")).isEqualTo(List.of(1, 1, 1));
        assertThat(second.getList("items.version")).isEqualTo(List.of(1, 2, 1));
        assertThat(second.getList("items.itemId")).isEqualTo(items);
        assertThat(second.getInt("number")).isEqualTo(2);
        as(teacher)
                .get("/api/v1/editions/{id}", first.getString("id"))
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 1, 1), "quizId", is(id), "number", is(1));
    }

    @Test
    void list_withAsManyStatementsForManyAsForOne() {
        JsonPath teacher = anyTeacher();
        List<String> items = anyItems(teacher);
        quiz(teacher, items);
        long forOne = Statements.during(() -> as(teacher).get(QUIZZES).then().body("items", hasSize(1)));
        quiz(teacher, items);
        quiz(teacher, items.subList(0, 2));
        long forThree = Statements.during(() -> as(teacher).get(QUIZZES).then().body("items", hasSize(3)));
        assertThat(forThree).isEqualTo(forOne).isEqualTo(1);
    }

    @Test
    void quizzes_ofAnotherTeacher_areNotFound() {
        JsonPath owner = anyTeacher();
        List<String> items = anyItems(owner);
        String quiz = quiz(owner, items).getString("id");
        String edition = publish(owner, quiz).getString("id");
        JsonPath other = anyTeacher();
        as(other).get(QUIZ, quiz).then().statusCode(404);
        as(other).post(QUIZ + "/editions", quiz).then().statusCode(404);
        as(other).get("/api/v1/editions/{id}", edition).then().statusCode(404);
        as(other)
                .header("If-Match", "\"1\"")
                .body(Map.of("title", "Q", "itemIds", items))
                .put(QUIZ, quiz)
                .then()
                .statusCode(404);
    }

    @Test
    void quizzes_forOthersThanTeachers_areClosed() {
        JsonPath student = join(anyClass(anyTeacher()), "Ola").setRootPath("session");
        for (String path : List.of(QUIZZES, QUIZZES + "/x", "/api/v1/editions/x")) {
            String address = path.replace("x", UUID.randomUUID().toString());
            anonymous().get(address).then().statusCode(401);
            as(student).get(address).then().statusCode(403);
        }
    }
}
