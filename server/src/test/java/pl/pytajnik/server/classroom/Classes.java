package pl.pytajnik.server.classroom;

import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyEmail;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.account.People.signUp;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Classes for tests, made over the API. */
public final class Classes {
    public static final String PIN = "2468";

    private Classes() {}

    /** A new class of this teacher, as it came. */
    public static JsonPath anyClass(JsonPath teacher) {
        return as(teacher)
                .body(Map.of("name", "7b"))
                .post("/api/v1/classrooms")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** The session of a student who has just joined, under {@code session}; the class under {@code classroom}. */
    public static JsonPath join(JsonPath classroom, String nickname) {
        return joining(classroom.getString("joinCode"), nickname, PIN)
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** The session of a new teacher who teaches the class too. */
    public static JsonPath coTeacher(JsonPath teacher, JsonPath classroom) {
        String email = anyEmail();
        JsonPath session = signUp(email);
        adding(teacher, classroom, email).statusCode(201);
        return session;
    }

    static ValidatableResponse adding(JsonPath teacher, JsonPath classroom, String email) {
        return as(teacher)
                .body(Map.of("email", email))
                .post("/api/v1/classrooms/{id}/teachers", classroom.getString("id"))
                .then();
    }

    static ValidatableResponse joining(String code, String nickname, String pin) {
        return anonymous()
                .body(Map.of("joinCode", code, "nickname", nickname, "pin", pin))
                .post("/api/v1/enrolments")
                .then();
    }
}
