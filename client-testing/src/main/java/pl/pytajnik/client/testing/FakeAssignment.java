package pl.pytajnik.client.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A quiz as it was set. */
record FakeAssignment(
        UUID id,
        String title,
        List<FakeQuestion> questions,
        @Nullable Duration timeLimit,
        boolean oneByOne) {
    FakeAssignment {
        questions = List.copyOf(questions);
    }

    FakeAssignment(String title, List<FakeQuestion> questions, @Nullable Duration timeLimit, boolean oneByOne) {
        this(UUID.randomUUID(), title, questions, timeLimit, oneByOne);
    }

    /** @return its place from 0, -1 when there is none */
    int position(UUID itemId) {
        return IntStream.range(0, questions.size())
                .filter(i -> questions.get(i).itemId().equals(itemId))
                .findFirst()
                .orElse(-1);
    }

    String navigation() {
        return oneByOne ? "ONE_BY_ONE" : "FREE";
    }

    JsonObject json(int attemptsUsed) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id.toString());
        json.addProperty("title", title);
        json.addProperty("mode", "GRADED");
        json.addProperty("navigation", navigation());
        json.add("opensAt", JsonNull.INSTANCE);
        json.add("dueAt", JsonNull.INSTANCE);
        if (timeLimit != null) json.addProperty("timeLimitSeconds", timeLimit.toSeconds());
        json.addProperty("attemptsUsed", attemptsUsed);
        json.addProperty("downloadable", true);
        json.addProperty("questionCount", questions.size());
        json.addProperty("classroomName", FakePeople.CLASSROOM);
        return json;
    }

    /** As a device fetches it ahead of the attempt. */
    JsonObject download(UUID attemptId) {
        JsonObject json = new JsonObject();
        json.addProperty("attemptId", attemptId.toString());
        json.addProperty("assignmentId", id.toString());
        json.addProperty("title", title);
        json.addProperty("mode", "GRADED");
        json.addProperty("navigation", navigation());
        if (timeLimit != null) json.addProperty("timeLimitSeconds", timeLimit.toSeconds());
        json.addProperty("maxScore", questions.size());
        json.add("questions", questionsJson());
        return json;
    }

    JsonArray questionsJson() {
        JsonArray array = new JsonArray();
        for (int i = 0; i < questions.size(); i++) array.add(questions.get(i).json(i + 1));
        return array;
    }
}
