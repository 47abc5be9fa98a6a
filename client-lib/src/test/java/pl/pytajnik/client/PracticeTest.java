package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.UUID;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.model.Kind;
import pl.pytajnik.client.model.NewPractice;
import pl.pytajnik.client.model.PracticeOverview;
import pl.pytajnik.client.model.PracticeScope;
import pl.pytajnik.client.model.ReviewOutcome;

class PracticeTest extends ServerTest {
    private static final UUID CLASSROOM = UUID.fromString(Answers.CLASSROOM);
    private static final UUID ITEM = UUID.fromString(Answers.ITEM);
    private static final UUID TYPED_ITEM = UUID.fromString(Answers.TYPED_ITEM);
    private static final String COUNTS =
            "{\"questions\":9,\"fresh\":4,\"wrong\":2,\"now\":1,\"today\":3,\"week\":5,\"month\":8}";

    @BeforeEach
    void someoneIsThere() {
        signedIn();
    }

    private PracticeSession begun() throws Exception {
        answer("""
                {"id":"%s","startedAt":"2026-05-30T08:00:00Z","answered":["%s"],"questions":[
                 {"itemId":"%s","position":1,"kind":"WHO","format":"SINGLE_CHOICE","stem":"Kto?",
                  "choices":[{"id":"a","text":"Mikołaj Kopernik"},{"id":"b","text":"Jan Heweliusz"}]},
                 {"itemId":"%s","position":2,"kind":"WHEN","format":"TYPED_TEXT","stem":"Kiedy?","choices":[]}]}""".formatted(Answers.ATTEMPT, ITEM, ITEM, TYPED_ITEM));
        return client.practise(NewPractice.of(PracticeScope.DUE)).execute();
    }

    private static String recorded(UUID item, String outcome) {
        return """
                {"outcomes":[{"id":"%s","itemId":"%s","outcome":"%s","verdict":{"correct":false,"fraction":0.5,
                 "remark":"Podaj też rok.","remarkCode":"year-missing","key":"1543","evidence":null},
                 "dueAt":"2026-06-02T08:00:00Z","problem":null}]}""".formatted(UUID.randomUUID(), item, outcome);
    }

    private static JsonObject review(RecordedRequest request) {
        return JsonParser.parseString(body(request))
                .getAsJsonObject()
                .getAsJsonArray("reviews")
                .get(0)
                .getAsJsonObject();
    }

    @Test
    void overview_inATimeZone_isRead() throws Exception {
        answer("""
                {"all":%s,"byClassroom":[{"classroomId":"%s","classroom":"7b","counts":%s,"test":"2026-06-19",
                 "recallOnTest":0.75}],"byTag":[{"tag":"historia","counts":%s}]}""".formatted(COUNTS, CLASSROOM, COUNTS, COUNTS));

        PracticeOverview overview = client.practiceOverview("Europe/Warsaw").execute();

        assertThat(asked().getRequestUrl().queryParameter("timeZone")).isEqualTo("Europe/Warsaw");
        assertThat(overview.all().questions()).isEqualTo(9);
        assertThat(overview.all().fresh()).isEqualTo(4);
        assertThat(overview.all().wrong()).isEqualTo(2);
        assertThat(overview.all().now()).isEqualTo(1);
        assertThat(overview.all().today()).isEqualTo(3);
        assertThat(overview.all().week()).isEqualTo(5);
        assertThat(overview.byClassroom().get(0).test()).isEqualTo("2026-06-19");
        assertThat(overview.byClassroom().get(0).recallOnTest()).isEqualTo(0.75);
        assertThat(overview.byTag().get(0).tag()).isEqualTo("historia");
    }

    @Test
    void practise_asWanted_begins() throws Exception {
        answer("{\"id\":\"" + Answers.ATTEMPT
                + "\",\"startedAt\":\"2026-05-30T08:00:00Z\",\"questions\":[],\"answered\":[]}");

        PracticeSession session = client.practise(NewPractice.of(PracticeScope.WRONG_ONLY)
                        .inClassroom(CLASSROOM)
                        .tagged(List.of("historia"))
                        .ofKinds(List.of(Kind.WHO))
                        .atMost(5))
                .execute();

        assertThat(body(asked()))
                .isEqualTo("{\"scope\":\"WRONG_ONLY\",\"classroomId\":\"" + CLASSROOM
                        + "\",\"tags\":[\"historia\"],\"kinds\":[\"WHO\"],\"limit\":5}");
        assertThat(session.questions()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewPractice.of(PracticeScope.ALL).atMost(51))
                .withMessageContaining("51");
    }

    @Test
    void answer_inPractice_comesBackJudged() throws Exception {
        PracticeSession session = begun();
        asked();
        answer(recorded(TYPED_ITEM, "RECORDED"));

        ReviewOutcome outcome = session.answer(TYPED_ITEM, "w XVI wieku").execute();

        RecordedRequest request = asked();
        assertThat(request.getPath()).endsWith("/me/practice/sessions/" + Answers.ATTEMPT + "/reviews");
        assertThat(review(request).keySet()).containsExactlyInAnyOrder("id", "itemId", "answeredAt", "text");
        assertThat(session.view().answered()).containsExactly(ITEM);
        assertThat(outcome.verdict()).isEqualTo(ReviewOutcome.Verdict.RECORDED);
        assertThat(outcome.dueAtMillis()).isEqualTo(1780387200000L);
        assertThat(outcome.judgement().correct()).isFalse();
        assertThat(outcome.judgement().fraction()).isEqualTo(0.5);
        assertThat(outcome.judgement().remarkCode()).isEqualTo("year-missing");
        assertThat(outcome.judgement().key()).isEqualTo("1543");
        assertThat(outcome.judgement().evidence()).isNull();
    }

    @Test
    void answer_againAfterAFailure_isTheSameReview_andAnotherOneOnceSettled() throws Exception {
        PracticeSession session = begun();
        asked();
        answer(Answers.problem(409, "busy"));
        catchThrowableOfType(
                RefusedException.class, () -> session.answer(TYPED_ITEM, "1543").execute());
        answer(recorded(TYPED_ITEM, "DUPLICATE"));
        answer(recorded(TYPED_ITEM, "RECORDED"));

        session.answer(TYPED_ITEM, "1543").execute();
        session.answer(TYPED_ITEM, "1543").execute();

        String id = review(asked()).get("id").getAsString();
        assertThat(review(asked()).get("id").getAsString()).isEqualTo(id);
        assertThat(review(asked()).get("id").getAsString()).isNotEqualTo(id);
    }

    @Test
    void choice_ofAnotherQuestion_isTheCallersMistake() throws Exception {
        PracticeSession session = begun();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> session.choose(
                        TYPED_ITEM, session.questions().get(0).choices().get(0)))
                .withMessageContaining("is not one of");
    }

    @Test
    void goal_ofAClass_isSetAndDropped() throws Exception {
        answer("{\"day\":\"2026-06-19\"}");
        answer(new MockResponse().setResponseCode(204));

        assertThat(client.setGoal(CLASSROOM, "2026-06-19").execute()).isEqualTo("2026-06-19");
        assertThat(client.dropGoal(CLASSROOM).execute()).isTrue();

        RecordedRequest set = asked();
        assertThat(set.getPath()).endsWith("/me/classrooms/" + CLASSROOM + "/goal");
        assertThat(body(set)).isEqualTo("{\"day\":\"2026-06-19\"}");
        assertThat(asked().getMethod()).isEqualTo("DELETE");
    }

    @Test
    void classrooms_ofTheStudent_areRead() throws Exception {
        answer("{\"items\":[{\"id\":\"" + CLASSROOM + "\",\"name\":\"7b\",\"nickname\":\"Ola\"}],\"next\":null}");

        assertThat(client.classrooms().execute().get(0).name()).isEqualTo("7b");
    }
}
