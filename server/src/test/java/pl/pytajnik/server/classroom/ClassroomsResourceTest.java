package pl.pytajnik.server.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.account.People.withToken;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.classroom.Classes.join;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ClassroomsResourceTest {
    @Test
    void open_byTeacher_hasACodeWithoutLookalikes() {
        as(anyTeacher())
                .body(Map.of("name", " 7b "))
                .post("/api/v1/classrooms")
                .then()
                .statusCode(201)
                .body("name", is("7b"), "joinCode", matchesPattern("[A-HJKMNP-Z2-9]{8}"))
                .body("createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT.*Z"));
    }

    @Test
    void open_withoutName_isRefused() {
        as(anyTeacher())
                .body(Map.of())
                .post("/api/v1/classrooms")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name"));
    }

    @Test
    void one_ofTheTeacher_isThere() {
        JsonPath teacher = anyTeacher();
        JsonPath classroom = anyClass(teacher);
        as(teacher)
                .get("/api/v1/classrooms/{id}", classroom.getString("id"))
                .then()
                .statusCode(200)
                .body("joinCode", is(classroom.getString("joinCode")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/classrooms/{id}", "/api/v1/classrooms/{id}/students"})
    void any_ofAnotherTeacher_isNotThere(String path) {
        String id = anyClass(anyTeacher()).getString("id");
        as(anyTeacher()).get(path, id).then().statusCode(404).body("type", is("/problems/not-found"));
        as(anyTeacher()).get(path, UUID.randomUUID()).then().statusCode(404);
        as(anyTeacher()).get(path, "not-an-id").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/classrooms",
                "/api/v1/classrooms/00000000-0000-0000-0000-000000000000",
                "/api/v1/classrooms/00000000-0000-0000-0000-000000000000/students"
            })
    void any_byTheWrongPerson_isRefused(String path) {
        String student = join(anyClass(anyTeacher()), "Kuba").getString("session.accessToken");
        withToken(student).get(path).then().statusCode(403).body("type", is("/problems/forbidden"));
        anonymous().get(path).then().statusCode(401).body("type", is("/problems/unauthorized"));
    }

    @Test
    void open_byTheWrongPerson_isRefused() {
        String student = join(anyClass(anyTeacher()), "Kuba").getString("session.accessToken");
        withToken(student)
                .body(Map.of("name", "7b"))
                .post("/api/v1/classrooms")
                .then()
                .statusCode(403);
        anonymous().body(Map.of("name", "7b")).post("/api/v1/classrooms").then().statusCode(401);
    }

    @Test
    void list_overSeveralPages_hasEachOnceNewestFirst() {
        JsonPath teacher = anyTeacher();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(0, anyClass(teacher).getString("id"));
        }
        anyClass(anyTeacher());

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var request = as(teacher).queryParam("limit", 2);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/classrooms")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(seen).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=many", "cursor=%21", "cursor=AAAA"})
    void list_badQuery_namesTheParameter(String query) {
        as(anyTeacher())
                .get("/api/v1/classrooms?" + query)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/" + query.substring(0, query.indexOf('='))));
    }

    @Test
    void students_ofTheClass_areThoseWhoJoined() {
        JsonPath teacher = anyTeacher();
        JsonPath classroom = anyClass(teacher);
        join(anyClass(teacher), "Ola");
        String kuba = join(classroom, "Kuba").getString("session.account.id");
        String zosia = join(classroom, "Zosia").getString("session.account.id");
        as(teacher)
                .get("/api/v1/classrooms/{id}/students", classroom.getString("id"))
                .then()
                .statusCode(200)
                .body("items", hasSize(2), "next", nullValue())
                .body("items.id", contains(zosia, kuba), "items.nickname", contains("Zosia", "Kuba"))
                .body("items[0].joinedAt", matchesPattern(".*Z"));
    }
}
