package pl.pytajnik.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;

/** What the server says, as fixtures. */
final class Answers {
    static final String STUDENT = "0190a000-0000-7000-8000-000000000001";
    static final String CLASSROOM = "0190a000-0000-7000-8000-000000000002";
    static final String ASSIGNMENT = "0190a000-0000-7000-8000-000000000003";
    static final String ATTEMPT = "0190a000-0000-7000-8000-000000000004";
    static final String ITEM = "0190a000-0000-7000-8000-000000000005";
    static final String TYPED_ITEM = "0190a000-0000-7000-8000-000000000006";

    private Answers() {}

    static MockResponse json(String body) {
        return new MockResponse().setHeader("Content-Type", "application/json").setBody(body);
    }

    static MockResponse problem(int status, String code) {
        return new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", "application/problem+json")
                .setBody("{\"type\":\"/problems/" + code + "\",\"title\":\"No\",\"status\":" + status + "}");
    }

    static MockResponse html(int status) {
        return new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", "text/html; charset=utf-8")
                .setBody("<!doctype html><title>Zaloguj się do sieci</title>");
    }

    static String session(String access, String refresh) {
        return """
                {"account":{"id":"%s","role":"STUDENT","name":"Ola"},
                 "accessToken":"%s","expiresIn":600,"refreshToken":"%s"}""".formatted(STUDENT, access, refresh);
    }

    static String enrolment() {
        return """
                {"session":%s,"classroom":{"id":"%s","name":"7b"}}""".formatted(session("a1", "r1"), CLASSROOM);
    }

    static String assignment(String id) {
        return """
                {"id":"%s","title":"Kopernik","mode":"GRADED","opensAt":null,"dueAt":"2026-05-31T09:30:00Z","timeLimitSeconds":600,
                 "maxAttempts":1,"attemptsUsed":0,"questionCount":2,"classroomName":"7b"}""".formatted(id);
    }

    static String attempt(String id, String state) {
        return """
                {"id":"%s","assignmentId":"%s","title":"Kopernik","mode":"GRADED","number":1,
                 "startedAt":"2026-05-30T08:00:00Z","endsAt":"2026-05-30T08:10:00Z","state":"%s","questions":[
                 {"itemId":"%s","position":1,"kind":"WHO","format":"SINGLE_CHOICE","stem":"Kto?",
                  "choices":[{"id":"a","text":"Mikołaj Kopernik"},{"id":"b","text":"Jan Heweliusz"}]},
                 {"itemId":"%s","position":2,"kind":"WHEN","format":"TYPED_TEXT","stem":"Kiedy?","choices":[]}]}""".formatted(id, ASSIGNMENT, state, ITEM, TYPED_ITEM);
    }

    /** @param dueAt as JSON */
    static String download(String dueAt) {
        return """
                {"attemptId":"%s","assignmentId":"%s","title":"Kopernik","mode":"GRADED","navigation":"FREE",
                 "timeLimitSeconds":600,"dueAt":%s,"maxScore":2,"sections":[],"questions":[
                 {"itemId":"%s","position":1,"kind":"WHO","format":"SINGLE_CHOICE","stem":"Kto?",
                  "choices":[{"id":"a","text":"Mikołaj Kopernik"},{"id":"b","text":"Jan Heweliusz"}]},
                 {"itemId":"%s","position":2,"kind":"WHEN","format":"TYPED_TEXT","stem":"Kiedy?","choices":[]}]}""".formatted(ATTEMPT, ASSIGNMENT, dueAt, ITEM, TYPED_ITEM);
    }

    /** An attempt with one question, as the server of this or a later day writes it. */
    static String attemptOf(String question) {
        return """
                {"id":"%s","assignmentId":"%s","title":"Kopernik","mode":"PRACTICE","number":1,
                 "startedAt":"2026-05-30T08:00:00Z","endsAt":null,"state":"OPEN","questions":[
                 {"itemId":"%s","position":1,"kind":"OTHER","stem":"Które?",%s}]}""".formatted(ATTEMPT, ASSIGNMENT, ITEM, question);
    }

    static String result() {
        return """
                {"attemptId":"%s","state":"SUBMITTED","released":true,"score":1,"maxScore":2,"questions":[
                 {"itemId":"%s","response":"Mikołaj Kopernik","correct":true,"key":"Mikołaj Kopernik",
                  "evidence":{"articleId":"%s","start":3,"end":19,"text":"Mikołaj Kopernik"}},
                 {"itemId":"%s","response":"w XVI wieku","correct":false,"remark":"Podaj też rok.","key":"1543","evidence":null}]}""".formatted(ATTEMPT, ITEM, ITEM, TYPED_ITEM);
    }

    /** Hears every request and says nothing. */
    static Dispatcher losing() {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST);
            }
        };
    }

    /** Applies every response it is sent, and answers other requests as told. */
    static Dispatcher settling(Function<RecordedRequest, MockResponse> others) {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return request.getPath().endsWith("/responses") ? json(applied(request)) : others.apply(request);
            }
        };
    }

    private static String applied(RecordedRequest request) {
        String body = request.getBody().clone().readString(StandardCharsets.UTF_8);
        JsonArray outcomes = new JsonArray();
        for (JsonElement sent : JsonParser.parseString(body).getAsJsonObject().getAsJsonArray("responses")) {
            JsonObject outcome = new JsonObject();
            outcome.add("id", sent.getAsJsonObject().get("id"));
            outcome.addProperty("outcome", "APPLIED");
            outcomes.add(outcome);
        }
        return "{\"outcomes\":" + outcomes + "}";
    }

    static String progress() {
        return """
                {"answered":5,"correct":3,"attempts":2,"byKind":[{"kind":"WHO","answered":3,"correct":2},
                 {"kind":"WHEN","answered":2,"correct":1}],
                 "mastery":{"questions":9,"seen":4,"right":3,"recall":0.8,"answers":12,"facility":0.75},
                 "byClassroom":[{"classroomId":"%s","classroom":"7b",
                  "mastery":{"questions":9,"seen":0,"right":0,"recall":null,"answers":0,"facility":null}}],
                 "groups":{"byTag":[%s],"byKind":[%s],"strong":[%s],"weak":[%s]},
                 "diligence":{"streak":3,"answeredToday":true,"calendar":[{"day":"2026-05-30","answers":2},
                  {"day":"2026-05-31","answers":10}]}}""".formatted(CLASSROOM, mastery("renesans"), mastery("WHO"), mastery("WHEN"), mastery("wojny"));
    }

    private static String mastery(String name) {
        return """
                {"name":"%s","mastery":{"questions":5,"seen":4,"right":3,"recall":0.8,"answers":12,"facility":0.75}}""".formatted(name);
    }
}
