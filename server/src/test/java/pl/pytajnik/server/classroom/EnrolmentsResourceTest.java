package pl.pytajnik.server.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.withToken;
import static pl.pytajnik.server.classroom.Classes.PIN;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.classroom.Classes.join;
import static pl.pytajnik.server.classroom.Classes.joining;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.TestClock;

@QuarkusTest
class EnrolmentsResourceTest {
    @Inject
    TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void join_byCode_opensAStudentsSession() {
        JsonPath classroom = anyClass(anyTeacher());
        JsonPath joined = join(classroom, "Kuba");
        assertThat(joined.getString("classroom.id")).isEqualTo(classroom.getString("id"));
        assertThat(joined.getString("classroom.name")).isEqualTo("7b");
        withToken(joined.getString("session.accessToken"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("role", is("STUDENT"), "name", is("Kuba"));
    }

    @Test
    void join_codeAsAChildWritesIt_isUnderstood() {
        String code = anyClass(anyTeacher()).getString("joinCode");
        String written = " " + code.substring(0, 4).toLowerCase(Locale.ROOT) + "-" + code.substring(4, 6) + " "
                + code.substring(6);
        joining(written, "Kuba", PIN).statusCode(201);
    }

    @Test
    void join_unknownCode_isRefused() {
        joining("AAAAAAAA", "Kuba", PIN).statusCode(404).body("type", is("/problems/unknown-join-code"));
    }

    @Test
    void join_nicknameThatLooksTheSame_isTaken() {
        JsonPath classroom = anyClass(anyTeacher());
        join(classroom, "Łucja  K");
        joining(classroom.getString("joinCode"), " łucja k", PIN)
                .statusCode(409)
                .body("type", is("/problems/nickname-taken"));
    }

    @Test
    void join_sameNicknameInAnotherClass_isFree() {
        join(anyClass(anyTeacher()), "Kuba");
        join(anyClass(anyTeacher()), "Kuba");
    }

    @Test
    void join_sameNicknameAtOnce_isGivenOnce() throws Exception {
        String code = anyClass(anyTeacher()).getString("joinCode");
        Callable<Integer> one = () -> joining(code, "Kuba", PIN).extract().statusCode();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = threads.invokeAll(List.of(one, one));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void join_badValues_namesEachByPointer() {
        joining("", "x".repeat(41), "123")
                .statusCode(422)
                .body("errors.pointer", hasItems("/joinCode", "/nickname", "/pin"));
    }

    @Test
    void signIn_afterJoining_isTheSameStudent() {
        JsonPath classroom = anyClass(anyTeacher());
        String student = join(classroom, "Kuba").getString("session.account.id");
        signIn(classroom.getString("joinCode").toLowerCase(Locale.ROOT), "kuba", PIN)
                .statusCode(201)
                .body("account.id", is(student), "account.role", is("STUDENT"));
    }

    @Test
    void signIn_wrongPinNicknameOrCode_isRefusedInTheSameWords() {
        JsonPath classroom = anyClass(anyTeacher());
        join(classroom, "Kuba");
        String code = classroom.getString("joinCode");
        signIn(code, "Kuba", "0000").statusCode(401).body("type", is("/problems/wrong-credentials"));
        signIn(code, "Nobody", PIN).statusCode(401).body("type", is("/problems/wrong-credentials"));
        signIn("AAAAAAAA", "Kuba", PIN).statusCode(401).body("type", is("/problems/wrong-credentials"));
    }

    @Test
    void signIn_guessingAPin_endsAtTen() {
        JsonPath classroom = anyClass(anyTeacher());
        join(classroom, "Kuba");
        join(classroom, "Zosia");
        String code = classroom.getString("joinCode");
        for (int attempt = 1; attempt <= 10; attempt++) {
            signIn(code, "Kuba", "000" + attempt % 10).statusCode(401);
        }
        signIn(code, "KUBA", PIN).statusCode(429);
        signIn(code, "Zosia", PIN).statusCode(201);
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));
        signIn(code, "Kuba", PIN).statusCode(201);
    }

    private static ValidatableResponse signIn(String code, String nickname, String pin) {
        return anonymous()
                .body(Map.of("joinCode", code, "nickname", nickname, "pin", pin))
                .post("/api/v1/sessions/students")
                .then();
    }
}
