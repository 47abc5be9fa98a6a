package pl.pytajnik.server.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.startsWith;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.classroom.Classes.anyClass;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The QR code that a class is shown. */
@QuarkusTest
class JoiningQrTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://192.168.1.20:9400", "https://quiz.szkola.pl"})
    void code_read_leadsIntoTheClass(String origin) {
        JsonPath teacher = anyTeacher();
        JsonPath classroom = anyClass(teacher);
        String svg = drawing(teacher, classroom, origin)
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .extract()
                .asString();
        assertThat(QrCodes.text(svg)).isEqualTo(origin + "/play/#/join/" + classroom.getString("joinCode"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://quiz.pl",
                "quiz.pl",
                "http://",
                "http://a b",
                "http://ala:haslo@quiz.pl",
                "http://quiz.pl/",
                "http://quiz.pl/x?y#z"
            })
    void origin_thatIsNone_isRefused(String origin) {
        JsonPath teacher = anyTeacher();
        drawing(teacher, anyClass(teacher), origin).statusCode(422).body("errors.pointer", contains("/origin"));
    }

    @Test
    void code_ofAnotherTeachersClass_isNotThere() {
        drawing(anyTeacher(), anyClass(anyTeacher()), "http://quiz.pl").statusCode(404);
    }

    private static ValidatableResponse drawing(JsonPath teacher, JsonPath classroom, String origin) {
        return as(teacher)
                .queryParam("origin", origin)
                .get("/api/v1/classrooms/{id}/joining/qr", classroom.getString("id"))
                .then();
    }
}
