package pl.pytajnik.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static pl.pytajnik.server.account.People.PASSWORD;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyEmail;
import static pl.pytajnik.server.account.People.anyKey;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.account.People.signUp;
import static pl.pytajnik.server.account.People.withToken;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.account.Scope;
import pl.pytajnik.server.platform.AtOnce;
import pl.pytajnik.server.platform.postgres.DatabaseAddress;
import pl.pytajnik.server.platform.postgres.StoppableDatabase;

/** The database goes away under the running server and comes back. */
@QuarkusTest
@TestProfile(DatabaseGoneTest.OnItsOwn.class)
class DatabaseGoneTest {
    private static final Duration BOUND = Duration.ofSeconds(8);

    StoppableDatabase database;

    private String email = "";
    private JsonPath teacher = JsonPath.from("{}");
    private String key = "";

    @BeforeEach
    void signUpATeacher() {
        email = anyEmail();
        teacher = signUp(email);
        key = anyKey(teacher, Scope.CLASSES_READ, Scope.CLASSES_WRITE);
    }

    @AfterEach
    void bringBack() throws IOException {
        database.goAway();
        database.comeBack();
    }

    @Test
    void requests_whileTheDatabaseIsGone_areToldToComeAgainAndAreServedWhenItIsBack() throws IOException {
        readiness().then().statusCode(200).body("status", is("UP"));
        database.goAway();
        readiness().then().statusCode(503).body("status", is("DOWN"));
        given().get("/q/health/live").then().statusCode(200);
        isToldToComeAgain(this::list);
        isToldToComeAgain(this::open);
        isToldToComeAgain(this::listByKey);
        isToldToComeAgain(this::signIn);
        database.comeBack();
        readiness().then().statusCode(200).body("status", is("UP"));
        list().then().statusCode(200);
        open().then().statusCode(201);
        listByKey().then().statusCode(200);
        signIn().then().statusCode(201);
    }

    @Test
    void requests_onConnectionsFromBefore_areServedAllTheSame() throws Exception {
        AtOnce.send(6, () -> list().statusCode());
        database.goAway();
        readiness().then().statusCode(503);
        database.comeBack();
        assertThat(AtOnce.send(6, () -> list().statusCode())).containsOnly(200);
    }

    private static void isToldToComeAgain(Supplier<Response> request) {
        long before = System.nanoTime();
        request.get()
                .then()
                .statusCode(503)
                .contentType(startsWith("application/problem+json"))
                .header("Retry-After", "5")
                .body("type", is("/problems/database-unreachable"));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(BOUND);
    }

    private static Response readiness() {
        return given().get("/q/health/ready");
    }

    private Response list() {
        return as(teacher).get("/api/v1/classrooms");
    }

    private Response listByKey() {
        return withToken(key).get("/api/v1/classrooms");
    }

    private Response open() {
        return as(teacher)
                .header("Idempotency-Key", "\"7b\"")
                .body(Map.of("name", "7b"))
                .post("/api/v1/classrooms");
    }

    private Response signIn() {
        return anonymous().body(Map.of("email", email, "password", PASSWORD)).post("/api/v1/sessions");
    }

    public static final class OnItsOwn implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OwnDatabase.class));
        }
    }

    /** Comes after the database of all other tests, and is named instead of it. */
    public static final class OwnDatabase implements QuarkusTestResourceLifecycleManager {
        private @Nullable StoppableDatabase database;

        @Override
        public int order() {
            return 100;
        }

        @Override
        public Map<String, String> start() {
            try {
                database = StoppableDatabase.start();
                DatabaseAddress address = database.address();
                return Map.of(
                        "quarkus.datasource.jdbc.url", address.jdbcUrl(),
                        "quarkus.datasource.username", address.user(),
                        "quarkus.datasource.password", address.password());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(database, new TestInjector.MatchesType(StoppableDatabase.class));
        }

        @Override
        public void stop() {
            try {
                if (database != null) {
                    database.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
