package pl.pytajnik.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.client.http.ApiRequest;
import pl.pytajnik.client.http.Cancellation;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.Transport;
import pl.pytajnik.client.http.UnreadableException;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.model.Account;
import pl.pytajnik.client.model.Assignment;
import pl.pytajnik.client.model.AttemptView;
import pl.pytajnik.client.model.Classroom;
import pl.pytajnik.client.model.Download;
import pl.pytajnik.client.model.NewPractice;
import pl.pytajnik.client.model.Outcome;
import pl.pytajnik.client.model.PracticeOverview;
import pl.pytajnik.client.model.PracticePack;
import pl.pytajnik.client.model.PracticeView;
import pl.pytajnik.client.model.Progress;
import pl.pytajnik.client.model.Response;
import pl.pytajnik.client.model.Result;
import pl.pytajnik.client.model.ReviewOutcome;

/** The student's part of the API once signed in, a blocking method for each endpoint. */
final class Endpoints {
    private static final int MOST_PAGES = 100;

    private final Transport transport;

    Endpoints(Transport transport) {
        this.transport = transport;
    }

    Account me(Cancellation c) throws QuizException {
        return transport.send(ApiRequest.get("me"), Account::of, c);
    }

    List<Assignment> assignments(Cancellation c) throws QuizException {
        return all("me/assignments", Assignment::of, c);
    }

    List<Classroom> classrooms(Cancellation c) throws QuizException {
        return all("me/classrooms", Classroom::of, c);
    }

    private <T> List<T> all(String list, Json.Reader<T> reader, Cancellation c) throws QuizException {
        List<T> all = new ArrayList<>();
        String path = list + "?limit=100";
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            Page<T> page = transport.send(ApiRequest.get(path), json -> Page.of(json, reader), c);
            all.addAll(page.items());
            if (page.next() == null) return Collections.unmodifiableList(all);
            path = list + "?limit=100&cursor=" + encoded(page.next());
        }
        throw new UnreadableException("the list " + list + " has no end", null);
    }

    Download download(UUID assignmentId, UUID attemptId, Cancellation c) throws QuizException {
        JsonObject body = new JsonObject();
        body.addProperty("attemptId", attemptId.toString());
        ApiRequest request = ApiRequest.post("me/assignments/" + assignmentId + "/download", body);
        return transport.send(request, Download::of, c);
    }

    AttemptView start(UUID attemptId, JsonObject body, Cancellation c) throws QuizException {
        return transport.send(ApiRequest.put("attempts/" + attemptId, body), AttemptView::of, c);
    }

    AttemptView attempt(UUID id, Cancellation c) throws QuizException {
        return transport.send(ApiRequest.get("attempts/" + id), AttemptView::of, c);
    }

    List<Outcome> respond(UUID attemptId, List<Response> responses, Cancellation c) throws QuizException {
        JsonArray array = new JsonArray();
        for (Response response : responses) array.add(response.toJson());
        JsonObject body = new JsonObject();
        body.add("responses", array);
        ApiRequest request = ApiRequest.post("attempts/" + attemptId + "/responses", body);
        return transport.send(request, json -> json.list("outcomes", Outcome::of), c);
    }

    AttemptView submit(UUID attemptId, Cancellation c) throws QuizException {
        ApiRequest request = ApiRequest.post("attempts/" + attemptId + "/submission", new JsonObject());
        return transport.send(request, AttemptView::of, c);
    }

    Result result(UUID attemptId, Cancellation c) throws QuizException {
        return transport.send(ApiRequest.get("attempts/" + attemptId + "/result"), Result::of, c);
    }

    Progress progress(Cancellation c) throws QuizException {
        return transport.send(ApiRequest.get("me/progress"), Progress::of, c);
    }

    Progress progress(String timeZone, int days, Cancellation c) throws QuizException {
        String query = "?timeZone=" + encoded(timeZone) + "&days=" + days;
        return transport.send(ApiRequest.get("me/progress" + query), Progress::of, c);
    }

    PracticeOverview practiceOverview(String timeZone, Cancellation c) throws QuizException {
        return transport.send(ApiRequest.get("me/practice?timeZone=" + encoded(timeZone)), PracticeOverview::of, c);
    }

    PracticeView practise(NewPractice wanted, Cancellation c) throws QuizException {
        return transport.send(ApiRequest.post("me/practice/sessions", wanted.toJson()), PracticeView::of, c);
    }

    PracticePack pack(NewPractice wanted, Cancellation c) throws QuizException {
        return transport.send(ApiRequest.post("me/practice/packs", wanted.toJson()), PracticePack::of, c);
    }

    PracticeView practice(UUID sessionId, Cancellation c) throws QuizException {
        return transport.send(ApiRequest.get("me/practice/sessions/" + sessionId), PracticeView::of, c);
    }

    ReviewOutcome review(UUID sessionId, JsonObject review, Cancellation c) throws QuizException {
        JsonArray reviews = new JsonArray();
        reviews.add(review);
        List<ReviewOutcome> outcomes = reviewed(sessionId, reviews, c);
        if (outcomes.size() != 1) throw new UnreadableException(outcomes.size() + " outcomes of one review", null);
        return outcomes.get(0);
    }

    List<ReviewOutcome> review(UUID sessionId, List<Response> answers, Cancellation c) throws QuizException {
        JsonArray reviews = new JsonArray();
        for (Response answer : answers) {
            JsonObject review = answer.toJson();
            review.remove("sequence");
            reviews.add(review);
        }
        return reviewed(sessionId, reviews, c);
    }

    private List<ReviewOutcome> reviewed(UUID sessionId, JsonArray reviews, Cancellation c) throws QuizException {
        JsonObject body = new JsonObject();
        body.add("reviews", reviews);
        ApiRequest request = ApiRequest.post("me/practice/sessions/" + sessionId + "/reviews", body);
        return transport.send(request, json -> json.list("outcomes", ReviewOutcome::of), c);
    }

    String setGoal(UUID classroomId, String day, Cancellation c) throws QuizException {
        JsonObject body = new JsonObject();
        body.addProperty("day", day);
        return transport.send(ApiRequest.put(goal(classroomId), body), json -> json.text("day"), c);
    }

    boolean dropGoal(UUID classroomId, Cancellation c) throws QuizException {
        return transport.send(ApiRequest.delete(goal(classroomId)), json -> true, c);
    }

    private static String goal(UUID classroomId) {
        return "me/classrooms/" + classroomId + "/goal";
    }

    private static String encoded(String cursor) {
        try {
            return URLEncoder.encode(cursor, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
