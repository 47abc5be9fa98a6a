package pl.pytajnik.server;

import static pl.pytajnik.server.account.People.anyKey;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.bank.Accepting.anyItems;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.quiz.Setting.publish;
import static pl.pytajnik.server.quiz.Setting.quiz;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.pytajnik.server.account.Scope;
import pl.pytajnik.server.attempt.Lesson;

/** A teacher with several of everything: {@link #MANY} at least. */
final class Plenty {
    static final int MANY = 3;

    private final Lesson lesson = Lesson.any();
    private final JsonPath teacher = lesson.teacher();
    private final List<JsonPath> students =
            Stream.of("Ola", "Jan", "Ewa").map(lesson::student).toList();
    private final List<String> assignments =
            Stream.generate(() -> lesson.assign(graded())).limit(MANY).toList();

    JsonPath teacher() {
        return teacher;
    }

    /** With as many assignments. */
    JsonPath student() {
        return students.get(0);
    }

    /** Where the lists are, by the path of the API's description after {@code /api/v1/}. */
    Map<String, String> lists() {
        Map<String, String> lists = new HashMap<>();
        Stream.of("accounts", "articles", "assignments", "audit", "classrooms", "items", "me/assignments")
                .forEach(list -> lists.put(list, list));
        Stream.of("grades", "progress", "students")
                .forEach(list -> lists.put("classrooms/{id}/" + list, "classrooms/" + classroom() + "/" + list));
        lists.put("assignments/{id}/results", "assignments/" + played() + "/results");
        lists.put("assignments/{id}/marks", "assignments/" + assignments.get(0) + "/marks");
        lists.put("assignments/{id}/extensions", "assignments/" + extended() + "/extensions");
        lists.put("rulings/{id}/changes", "rulings/" + ruled() + "/changes");
        lists.put("editions/{id}/rulings", "editions/" + edition() + "/rulings");
        lists.put("items/{id}/versions", "items/" + reworded() + "/versions");
        lists.put("imports/{id}/questions", "imports/" + imported() + "/questions");
        lists.put("imports", "imports");
        lists.put("quizzes", "quizzes");
        lists.put("quizzes/{id}/editions", "quizzes/" + publishedAgain() + "/editions");
        lists.put("articles/{id}/drafts", "articles/" + withDrafts() + "/drafts");
        lists.put("webhooks", "webhooks");
        lists.put("webhooks/{id}/deliveries", "webhooks/" + called() + "/deliveries");
        lists.put("api-keys", withKeys());
        lists.put("classrooms", withClasses());
        return lists;
    }

    private String played() {
        students.forEach(student ->
                assignments.forEach(one -> play(student, one, "Maria Zielińska", "3 maja 1921 roku", "240")));
        return assignments.get(0);
    }

    private String extended() {
        students.forEach(student -> done(as(teacher)
                .body(Map.of("maxAttempts", 2))
                .put(
                        "/api/v1/assignments/{id}/extensions/{student}",
                        assignments.get(0),
                        student.getString("account.id"))
                .then()));
        return assignments.get(0);
    }

    /** The first of three rulings, which changes everybody's attempts. */
    private String ruled() {
        String first = rule(0, "VOIDED");
        rule(1, "AS_PUBLISHED");
        rule(2, "VOIDED");
        return first;
    }

    private String rule(int seen, String decision) {
        Map<String, ?> ruling = Map.of(
                "itemId", lesson.edition().getString("items[0].itemId"), "decision", decision, "reason", "sprawdzian");
        return done(as(teacher)
                        .header("If-Match", "\"" + seen + "\"")
                        .body(ruling)
                        .post("/api/v1/editions/{id}/rulings", edition())
                        .then())
                .extract()
                .path("ruling.id");
    }

    private String reworded() {
        String item = anyItems(teacher).get(0);
        for (int version = 1; version < MANY; version++) {
            Map<String, ?> answer = Map.of("type", "TYPED_TEXT", "key", "Maria " + version);
            done(as(teacher)
                    .header("If-Match", "\"" + version + "\"")
                    .body(Map.of("stem", "Kto to?", "kind", "WHO", "answer", answer))
                    .put("/api/v1/items/{id}", item)
                    .then());
        }
        return item;
    }

    private String imported() {
        String question = "{\"stem\": \"Kto?\", \"answer\": {\"type\": \"TYPED_TEXT\", \"key\": \"on\"}}";
        String file = "{\"pytajnik\": 1, \"items\": [" + String.join(",", Collections.nCopies(MANY, question)) + "]}";
        return Stream.generate(() -> as(teacher)
                        .contentType("application/octet-stream")
                        .body(file.getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/imports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .limit(MANY)
                .toList()
                .get(0);
    }

    private String publishedAgain() {
        List<String> items = anyItems(teacher);
        quiz(teacher, items);
        String quiz = quiz(teacher, items).getString("id");
        Stream.generate(() -> publish(teacher, quiz)).limit(MANY).forEach(edition -> {});
        return quiz;
    }

    private String withDrafts() {
        return as(teacher).get("/api/v1/articles").path("items[0].id");
    }

    private String called() {
        List<String> webhooks = Stream.generate(this::webhook).limit(MANY).toList();
        for (int i = 0; i < MANY; i++) {
            done(as(teacher)
                    .post("/api/v1/webhooks/{id}/pings", webhooks.get(0))
                    .then());
        }
        return webhooks.get(0);
    }

    /** Nobody answers at this port. */
    private String webhook() {
        return done(as(teacher)
                        .body(Map.of("url", "http://127.0.0.1:1/", "types", List.of("assignment.set")))
                        .post("/api/v1/webhooks")
                        .then())
                .extract()
                .path("webhook.id");
    }

    private String withKeys() {
        Stream.generate(() -> anyKey(teacher, Scope.values()[0])).limit(MANY).forEach(key -> {});
        return "api-keys";
    }

    private String withClasses() {
        Stream.generate(() -> anyClass(teacher)).limit(MANY).forEach(classroom -> {});
        return "classrooms";
    }

    private static ValidatableResponse done(ValidatableResponse answer) {
        assert answer.extract().statusCode() < 300 : answer.extract().asString();
        return answer;
    }

    private static Map<String, ?> graded() {
        return Map.of(
                "mode",
                "GRADED",
                "dueAt",
                Instant.now().plus(1, ChronoUnit.DAYS).toString());
    }

    private String edition() {
        return lesson.edition().getString("id");
    }

    private String classroom() {
        return lesson.classroom().getString("id");
    }
}
