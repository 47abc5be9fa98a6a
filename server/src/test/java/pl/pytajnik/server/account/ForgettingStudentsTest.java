package pl.pytajnik.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.classroom.Classes.join;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.classroom.Classes;

@QuarkusTest
class ForgettingStudentsTest {
    private static final Duration KEPT = Duration.ofDays(365);

    @Inject
    ForgettingStudents forgetting;

    @Inject
    EntityManager database;

    @Test
    void idle_longerThanKept_isErased_othersStay() {
        JsonPath classroom = anyClass(People.anyTeacher());
        JsonPath gone = join(classroom, "Dawna").setRootPath("session");
        JsonPath back = join(classroom, "Wraca").setRootPath("session");
        join(classroom, "Nowa");
        age(gone);
        age(back);
        signIn(classroom, "Wraca", 201);
        int erased = 0;
        while (forgetting.idleFor(KEPT, 1) > 0) {
            erased++;
        }
        assertThat(erased).as("one at a time").isPositive();
        signIn(classroom, "Dawna", 401);
        signIn(classroom, "Wraca", 201);
        signIn(classroom, "Nowa", 201);
        as(gone).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void idle_unlessTheOperatorSaysHowLong_isKept() {
        JsonPath classroom = anyClass(People.anyTeacher());
        age(join(classroom, "Dawna").setRootPath("session"));
        forgetting.idle();
        signIn(classroom, "Dawna", 201);
    }

    @Test
    void idle_soManyAtATime_isErased() {
        JsonPath classroom = anyClass(People.anyTeacher());
        age(join(classroom, "Dawna").setRootPath("session"));
        age(join(classroom, "Dawny").setRootPath("session"));
        assertThat(forgetting.idleFor(KEPT, 1)).isEqualTo(1);
        assertThat(forgetting.idleFor(KEPT, 50)).isPositive();
        assertThat(forgetting.idleFor(KEPT, 50)).isZero();
    }

    @Test
    void keeping_forLessThanHalfAYear_isRefused() {
        assertThat(ForgettingStudents.longEnough(KEPT)).isEqualTo(KEPT);
        assertThatThrownBy(() -> ForgettingStudents.longEnough(Duration.ofDays(7)))
                .hasMessageContaining("180d");
    }

    private static void signIn(JsonPath classroom, String nickname, int status) {
        anonymous()
                .body(Map.of("joinCode", classroom.getString("joinCode"), "nickname", nickname, "pin", Classes.PIN))
                .post("/api/v1/sessions/students")
                .then()
                .statusCode(status);
    }

    /** As if it had all been two years ago. */
    private void age(JsonPath session) {
        QuarkusTransaction.requiringNew().run(() -> makeOlder(session));
    }

    private void makeOlder(JsonPath session) {
        UUID account = UUID.fromString(session.getString("account.id"));
        database.createNativeQuery("update account set created_at = created_at - interval '2 years' where id = :id")
                .setParameter("id", account)
                .executeUpdate();
        database.createNativeQuery(
                        "update refresh_token set issued_at = issued_at - interval '2 years' where family_id in"
                                + " (select id from token_family where account_id = :id)")
                .setParameter("id", account)
                .executeUpdate();
    }
}
