package pl.pytajnik.server.attempt;

import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.classroom.Classes.join;
import static pl.pytajnik.server.quiz.Setting.anyEdition;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import pl.pytajnik.server.quiz.Setting;

/** A teacher, a class, and an edition of three questions: WHO and WHEN to choose, HOW_MANY to type. */
public record Lesson(JsonPath teacher, JsonPath classroom, JsonPath edition) {
    public static Lesson any() {
        JsonPath teacher = anyTeacher();
        return new Lesson(teacher, anyClass(teacher), anyEdition(teacher));
    }

    /** The session of a new student of the class. */
    public JsonPath student(String nickname) {
        return join(classroom, nickname).setRootPath("session");
    }

    /** The id of a new assignment to the class. */
    public String assign(Map<String, ?> options) {
        return Setting.assign(teacher, edition.getString("id"), classroom.getString("id"), options)
                .getString("id");
    }

    /** What the teacher sees of an assignment. */
    public Response results(String assignment) {
        return as(teacher).get("/api/v1/assignments/{id}/results", assignment);
    }
}
