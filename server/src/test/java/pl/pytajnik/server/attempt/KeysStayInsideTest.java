package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.newId;
import static pl.pytajnik.server.attempt.Playing.result;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.attempt.Playing.starting;
import static pl.pytajnik.server.attempt.Playing.submit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.server.article.Drafting;
import pl.pytajnik.server.bank.Choice;
import pl.pytajnik.server.platform.Role;
import pl.pytajnik.server.platform.TestClock;

/** No key reaches a student before it is released: not by type, and not by any byte the server sends. */
@QuarkusTest
class KeysStayInsideTest {
    private static final List<String> SECRET =
            List.of("key", "accepted", "evidence", "feedback", "correct", "distractor", "proof", "right", "reason");
    private static final List<Draft> DRAFTS = List.of(Drafting.WHO, Drafting.WHEN, Drafting.HOW_MANY);

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void studentsTypes_butTheReleasedResult_haveNoRoomForAKey() {
        Set<Class<?>> types = new HashSet<>();
        studentsMethods().forEach(method -> collect(method.getGenericReturnType(), types));
        assertThat(types)
                .contains(AttemptView.class, QuestionView.class, QuestionView.ChoiceView.class, Outcomes.One.class)
                .contains(WithheldResult.Question.class, MyAssignmentView.class);
        assertThat(types)
                .flatExtracting(KeysStayInsideTest::secrets)
                .as("types a student may see before release")
                .isEmpty();
    }

    @Test
    void secrets_ofTypesThatHaveThem_areFound() {
        assertThat(secrets(ReleasedResult.Question.class)).hasSize(3);
        assertThat(secrets(pl.pytajnik.server.bank.ItemView.class)).isNotEmpty();
        assertThat(secrets(Choice.class)).isEmpty();
    }

    @Test
    void studentsPayloads_beforeRelease_haveNoKeyInThem() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String due = clock.instant().plus(Duration.ofHours(1)).toString();
        String assignment = lesson.assign(Map.of("dueAt", due, "releaseKeys", "AFTER_DEADLINE"));
        String id = newId();
        Map<String, ?> wanted = Map.of("assignmentId", assignment);
        List<String> payloads = new ArrayList<>();
        payloads.add(body(starting(student, id, wanted)));
        payloads.add(body(starting(student, id, wanted)));
        JsonPath attempt = new JsonPath(payloads.get(0));
        payloads.add(body(as(student).get("/api/v1/me/assignments").then()));
        payloads.add(body(as(student).get("/api/v1/attempts/{id}", id).then()));
        payloads.add(body(result(student, attempt)));
        List<Map<String, Object>> batch = List.of(
                answer(attempt, "WHO", "Ewa Lis", 1),
                answer(attempt, "WHEN", "1 lipca 1921 roku", 2),
                answer(attempt, "HOW_MANY", "7", 3));
        payloads.add(body(send(student, attempt, batch)));
        payloads.add(body(submit(student, attempt)));
        payloads.add(body(result(student, attempt)));
        payloads.add(body(as(student).get("/api/v1/me/progress").then()));
        payloads.add(body(starting(student, newId(), wanted)));
        assertThat(payloads).allSatisfy(KeysStayInsideTest::tellsNothing);
        clock.advance(Duration.ofHours(2));
        assertThat(body(result(student, attempt))).contains("Maria Zielińska", "240", "Założyła ją");
    }

    @Test
    void choices_ofManyItems_haveIdsThatSayNothing() {
        for (int i = 0; i < 3; i++) {
            Lesson lesson = Lesson.any();
            JsonPath attempt = start(lesson.student("Ola"), lesson.assign(Map.of()));
            List<String> ids = attempt.getList("questions.choices.id.flatten()");
            assertThat(ids)
                    .hasSize(8)
                    .doesNotHaveDuplicates()
                    .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(4));
        }
    }

    private static void tellsNothing(String payload) {
        JsonNode json = withoutChoices(payload);
        for (Draft draft : DRAFTS) {
            Stream.concat(Stream.of(draft.key(), draft.evidence().text()), draft.accepted().stream())
                    .forEach(secret -> assertThat(json.toString()).doesNotContain(secretToken(secret)));
        }
        if (json.has("questions")) {
            SECRET.forEach(field -> assertThat(json.findValues(field)).as(field).allMatch(JsonNode::isNull));
        }
    }

    /** Digits may stand in an id or a time by chance, so a number is looked for as a whole value. */
    private static String secretToken(String secret) {
        return secret.chars().allMatch(Character::isDigit) ? "\"" + secret + "\"" : secret;
    }

    /** The key is one of the choices, as it must be; anywhere else it is a leak. */
    private static JsonNode withoutChoices(String payload) {
        try {
            JsonNode json = new ObjectMapper().readTree(payload);
            json.findParents("choices").forEach(question -> ((ObjectNode) question).remove("choices"));
            return json;
        } catch (JsonProcessingException e) {
            throw new AssertionError(payload, e);
        }
    }

    private static String body(ValidatableResponse response) {
        return response.extract().asString();
    }

    private static Stream<Method> studentsMethods() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("pl.pytajnik.server")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(RolesAllowed.class))
                        .filter(type -> List.of(type.getAnnotationOfType(RolesAllowed.class)
                                        .value())
                                .contains(Role.STUDENTS))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> !method.isSynthetic());
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getRawType(), found);
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof Class<?> raw && raw != ReleasedResult.class && found.add(raw)) {
            if (raw.isSealed()) {
                Arrays.stream(raw.getPermittedSubclasses()).forEach(one -> collect(one, found));
            }
            if (raw.isRecord()) {
                Arrays.stream(raw.getRecordComponents()).forEach(part -> collect(part.getGenericType(), found));
            }
        }
    }

    private static List<String> secrets(Class<?> type) {
        if (!type.isRecord() || type.getName().contains(".progress.")) {
            return List.of();
        }
        return Arrays.stream(type.getRecordComponents())
                .filter(part -> part.getType() != Void.class)
                .map(RecordComponent::getName)
                .filter(name -> SECRET.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains))
                .map(name -> type.getSimpleName() + "." + name)
                .toList();
    }
}
