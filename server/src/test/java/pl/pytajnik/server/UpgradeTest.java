package pl.pytajnik.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pytajnik.server.platform.backup.MakingBackup;
import pl.pytajnik.server.platform.backup.Release;
import pl.pytajnik.server.platform.backup.RestoringBackup;
import pl.pytajnik.server.platform.postgres.DatabaseAddress;
import pl.pytajnik.server.platform.postgres.Durability;
import pl.pytajnik.server.platform.postgres.LocalPostgres;

/** The server, started on a database of the release before: all is there, and it reads all of it. */
@QuarkusTest
@TestProfile(UpgradeTest.OnOldData.class)
class UpgradeTest {
    private static final String ID = "01990000-0000-7000-8000-0000000000";

    @Inject
    EntityManager database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "server_secret, 1",
        "account, 3",
        "classroom, 1",
        "enrolment, 2",
        "article, 2",
        "draft, 4",
        "item, 2",
        "item_version, 3",
        "quiz, 1",
        "edition, 1",
        "edition_item, 2",
        "assignment, 2",
        "attempt, 2",
        "response, 3",
        "score, 2"
    })
    void table_afterTheMigrations_hasWhatItHad(String table, long rows) {
        assertThat(database.createNativeQuery("select count(*) from " + table, Long.class)
                        .getSingleResult())
                .isEqualTo(rows);
    }

    @Test
    void quiz_ofTheOldRelease_isOneSectionWithAllItems() {
        String teacher = token("sessions", Map.of("email", Release.EMAIL, "password", Release.PASSWORD));
        as(teacher)
                .get("quizzes/{id}", ID + "81")
                .then()
                .body("sections.size()", is(1))
                .body("sections[0].entries.itemId", contains(ID + "61", ID + "62"))
                .body("sections[0].entries.points", contains(1f, 1f));
    }

    @Test
    void teacher_ofTheOldRelease_findsEverything() {
        String teacher = token("sessions", Map.of("email", Release.EMAIL, "password", Release.PASSWORD));
        as(teacher).get("classrooms").then().body("items.id", contains(ID + "21"));
        as(teacher)
                .get("classrooms/{id}/students", ID + "21")
                .then()
                .body("items.nickname", containsInAnyOrder("Kuba", "Zoë 😀"));
        as(teacher).get("articles").then().body("items", hasSize(2));
        as(teacher).get("articles/{id}/drafts", ID + "41").then().body("items", hasSize(4));
        as(teacher)
                .get("items")
                .then()
                .body("items.stem", containsInAnyOrder("Kto przyjął chrzest?", "Kiedy Mieszko I przyjął chrzest?"));
        as(teacher).get("quizzes/{id}", ID + "81").then().statusCode(200).body("title", is("Początki"));
        as(teacher).get("editions/{id}", ID + "91").then().statusCode(200).body("number", is(1));
        as(teacher).get("assignments").then().body("items", hasSize(2));
        as(teacher)
                .get("assignments/{id}/results", ID + "a1")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        as(teacher).get("classrooms/{id}/progress", ID + "21").then().statusCode(200);
    }

    @Test
    void student_ofTheOldRelease_readsTheResult() {
        String student = token(
                "sessions/students", Map.of("joinCode", Release.JOIN_CODE, "nickname", "Kuba", "pin", Release.PIN));
        Number score = as(student)
                .get("attempts/{id}/result", ID + "b1")
                .then()
                .statusCode(200)
                .extract()
                .path("score");
        assertThat(score.doubleValue()).isEqualTo(1);
        as(student).get("me/progress").then().statusCode(200);
    }

    @Test
    void backup_ofTheRunningServer_isPutBack() throws Exception {
        DatabaseAddress server = new DatabaseAddress(url, user, password);
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database copy");
        }
        DatabaseAddress copy = new DatabaseAddress(url.replaceFirst("/postgres$", "/copy"), user, password);
        Path file = folder.resolve("server.backup");
        long rows = new MakingBackup(server).to(file);
        assertThat(new RestoringBackup(copy).from(file)).isEqualTo(rows);
    }

    private static String token(String path, Map<String, String> body) {
        return given().contentType(ContentType.JSON)
                .basePath("/api/v1/")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("accessToken");
    }

    private static RequestSpecification as(String token) {
        return given().basePath("/api/v1/").auth().oauth2(token);
    }

    public static final class OnOldData implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OldDatabase.class));
        }
    }

    /** Comes after the database of all other tests, and is named instead of it. */
    public static final class OldDatabase implements QuarkusTestResourceLifecycleManager {
        private @Nullable LocalPostgres postgres;

        @Override
        public int order() {
            return 100;
        }

        @Override
        public Map<String, String> start() {
            try {
                Path folder = Files.createTempDirectory("pytajnik-upgrade");
                postgres = LocalPostgres.start(folder, Path.of("target", "postgres"), Durability.THROW_AWAY);
                Release.put(new DatabaseAddress(postgres.jdbcUrl(), postgres.user(), postgres.password()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Map.of(
                    "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
                    "quarkus.datasource.username", postgres.user(),
                    "quarkus.datasource.password", postgres.password());
        }

        @Override
        public void stop() {
            if (postgres != null) {
                postgres.close();
            }
        }
    }
}
