package pl.pytajnik.client.testing;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/**
 * Pytajnik with one class, on a free port of this machine's loopback, for the length of a test. Joining, signing in,
 * assignments, attempts, answers and results go by the rules of the real server: an answer is applied, duplicate,
 * superseded, late or refused as it would be there, and results are released at once. Practice
 * is of all that is set, with keys or without; nothing ever comes back.
 * Thread-safe.
 */
public final class FakeServer implements Closeable {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final MockWebServer http = new MockWebServer();
    private final FakePeople people = new FakePeople();
    private final FakeSchool school = new FakeSchool();
    private final FakePractice practice = new FakePractice();
    private Duration ahead = Duration.ZERO;

    private FakeServer() {}

    /** @throws IOException if there is no port to listen on */
    public static FakeServer start() throws IOException {
        FakeServer server = new FakeServer();
        server.http.setDispatcher(server.dispatcher());
        server.http.start();
        return server;
    }

    /** What {@code PytajnikClient.builder} wants. */
    public String address() {
        return http.url("/").toString();
    }

    /** The code of its class. */
    public String joinCode() {
        return FakePeople.JOIN_CODE;
    }

    /** Sets a quiz to the class; gives the assignment's id. */
    public synchronized UUID assign(FakeQuiz quiz) {
        return school.add(quiz.assignment());
    }

    /** Lets time go by for the server: attempts with a time limit end. */
    public synchronized void later(Duration time) {
        ahead = ahead.plus(time);
    }

    /** From here on every access token is refused, once, until it is refreshed. */
    public synchronized void expireTokens() {
        people.expire();
    }

    /**
     * What it was sent and kept of an attempt, in the order of arrival.
     *
     * @throws IllegalArgumentException if it knows no such attempt
     */
    public synchronized List<FakeResponse> responses(UUID attemptId) {
        try {
            return List.copyOf(school.attempt(attemptId).kept());
        } catch (Refusal none) {
            throw new IllegalArgumentException("attemptId: no attempt " + attemptId);
        }
    }

    /**
     * What it was sent and kept of a practice, taken along or not, in the order of arrival.
     *
     * @throws IllegalArgumentException if it knows no such practice
     */
    public synchronized List<FakeReview> reviews(UUID practiceId) {
        try {
            return List.copyOf(practice.kept(practiceId));
        } catch (Refusal none) {
            throw new IllegalArgumentException("practiceId: no practice " + practiceId);
        }
    }

    @Override
    public void close() throws IOException {
        http.shutdown();
    }

    private Dispatcher dispatcher() {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        };
    }

    private MockResponse answer(RecordedRequest request) {
        try {
            return json(200, "application/json", done(request).toString());
        } catch (Refusal no) {
            return json(no.status(), "application/problem+json", no.body());
        } catch (JsonParseException | IllegalStateException e) {
            return json(400, "application/problem+json", new Refusal(400, "malformed-json").body());
        }
    }

    private static MockResponse json(int status, String type, String body) {
        return new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", type)
                .setBody(body);
    }

    private synchronized JsonObject done(RecordedRequest request) {
        String path = request.getRequestUrl().encodedPath().replaceFirst("^/api/v1/", "");
        JsonObject body = body(request);
        switch (request.getMethod() + " " + path) {
            case "POST enrolments":
                return people.join(body);
            case "POST sessions/students":
                return people.signIn(body);
            case "POST sessions/refresh":
                return people.refresh(body);
            case "POST sessions/revoke":
                people.revoke(body);
                return new JsonObject();
            default:
                return done(people.bearing(request.getHeader("Authorization")), request.getMethod() + " " + path, body);
        }
    }

    private JsonObject done(FakePeople.Student student, String what, JsonObject body) {
        if (what.equals("GET me")) return people.account(student);
        if (what.equals("GET me/assignments")) return school.assignments(student.id());
        if (what.equals("GET me/progress")) return school.progress(student.id());
        if (what.equals("GET me/practice")) return practice.overview(student.id(), school.set());
        if (what.equals("POST me/practice/packs")) return practice.take(student.id(), school.set(), body, true);
        if (what.equals("POST me/practice/sessions")) return practice.take(student.id(), school.set(), body, false);
        Matcher id = ID.matcher(what);
        if (!id.find()) throw new Refusal(404, "not-found");
        return of(student.id(), UUID.fromString(id.group()), id.replaceFirst("{id}"), body);
    }

    private JsonObject of(UUID student, UUID id, String what, JsonObject body) {
        switch (what) {
            case "GET me/practice/sessions/{id}":
                return practice.read(student, id);
            case "POST me/practice/sessions/{id}/reviews":
                return practice.review(student, id, body.getAsJsonArray("reviews"));
            default:
                return ofAttempt(student, id, what, body);
        }
    }

    private JsonObject ofAttempt(UUID student, UUID id, String what, JsonObject body) {
        Instant now = Instant.now().plus(ahead);
        if (what.equals("PUT attempts/{id}"))
            return school.start(student, id, uuid(body, "assignmentId"), startOf(body, now))
                    .json(now);
        if (what.equals("POST me/assignments/{id}/download"))
            return school.download(student, id, uuid(body, "attemptId"));
        FakeAttempt attempt = school.owned(student, id, now);
        switch (what) {
            case "GET attempts/{id}":
                return attempt.json(now);
            case "POST attempts/{id}/responses":
                return school.respond(attempt, body.getAsJsonArray("responses"), now);
            case "POST attempts/{id}/submission":
                attempt.submit();
                return attempt.json(now);
            case "GET attempts/{id}/result":
                return attempt.result();
            default:
                throw new Refusal(404, "not-found");
        }
    }

    private static UUID uuid(JsonObject body, String member) {
        return UUID.fromString(body.get(member).getAsString());
    }

    /** As the device says, by its clock that cannot be set where it has one. */
    private static Instant startOf(JsonObject body, Instant now) {
        if (body.has("elapsedMillis"))
            return now.minusMillis(body.get("elapsedMillis").getAsLong());
        Instant told =
                body.has("startedAt") ? Instant.parse(body.get("startedAt").getAsString()) : now;
        return told.isAfter(now) ? now : told;
    }

    private static JsonObject body(RecordedRequest request) {
        String text = request.getBody().readString(StandardCharsets.UTF_8);
        return text.isEmpty() ? new JsonObject() : JsonParser.parseString(text).getAsJsonObject();
    }
}
