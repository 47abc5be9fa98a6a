package pl.pytajnik.client.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;

/** What a student has done, as the real server tells it; all of it today, and nothing by class or tag. */
final class FakeProgress {
    private FakeProgress() {}

    static JsonObject json(List<FakeAttempt> submitted, int set) {
        int answered = submitted.stream().mapToInt(FakeAttempt::answered).sum();
        long correct = submitted.stream().mapToLong(FakeAttempt::right).sum();
        JsonObject json = counts(answered, correct);
        json.addProperty("attempts", submitted.size());
        JsonArray kinds = new JsonArray();
        if (answered > 0) kinds.add(kind(answered, correct));
        json.add("byKind", kinds);
        json.add("mastery", mastery(set, answered, correct));
        json.add("byClassroom", new JsonArray());
        json.add("groups", groups());
        json.add("diligence", diligence(answered));
        return json;
    }

    private static JsonObject counts(int answered, long correct) {
        JsonObject json = new JsonObject();
        json.addProperty("answered", answered);
        json.addProperty("correct", correct);
        return json;
    }

    private static JsonObject kind(int answered, long correct) {
        JsonObject kind = counts(answered, correct);
        kind.addProperty("kind", "OTHER");
        return kind;
    }

    private static JsonObject mastery(int set, int answered, long correct) {
        JsonObject mastery = new JsonObject();
        mastery.addProperty("questions", set);
        mastery.addProperty("seen", Math.min(answered, set));
        mastery.addProperty("right", correct);
        mastery.addProperty("answers", answered);
        mastery.add("recall", JsonNull.INSTANCE);
        mastery.add("facility", JsonNull.INSTANCE);
        return mastery;
    }

    private static JsonObject groups() {
        JsonObject groups = new JsonObject();
        for (String none : List.of("byTag", "byKind", "strong", "weak")) groups.add(none, new JsonArray());
        return groups;
    }

    private static JsonObject diligence(int answered) {
        JsonObject diligence = new JsonObject();
        diligence.addProperty("streak", answered > 0 ? 1 : 0);
        diligence.addProperty("answeredToday", answered > 0);
        diligence.add("calendar", new JsonArray());
        return diligence;
    }
}
