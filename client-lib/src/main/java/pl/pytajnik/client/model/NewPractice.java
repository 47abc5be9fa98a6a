package pl.pytajnik.client.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a student wants to practise; what is not said does not narrow it. Immutable: each method gives another one. */
public final class NewPractice extends Value {
    private static final int MOST = 50;

    private final PracticeScope scope;
    private final @Nullable UUID classroomId;
    private final List<String> tags;
    private final List<Kind> kinds;
    private final int limit;

    private NewPractice(
            PracticeScope scope, @Nullable UUID classroomId, List<String> tags, List<Kind> kinds, int limit) {
        this.scope = scope;
        this.classroomId = classroomId;
        this.tags = Collections.unmodifiableList(new ArrayList<>(tags));
        this.kinds = Collections.unmodifiableList(new ArrayList<>(kinds));
        this.limit = limit;
    }

    /** @return twenty of these at most, from all classes */
    public static NewPractice of(PracticeScope scope) {
        return new NewPractice(scope, null, Collections.<String>emptyList(), Collections.<Kind>emptyList(), 20);
    }

    /** Only what was set to this class. */
    public NewPractice inClassroom(UUID id) {
        return new NewPractice(scope, id, tags, kinds, limit);
    }

    /** Only what is filed under any of these. */
    public NewPractice tagged(Collection<String> anyOf) {
        return new NewPractice(scope, classroomId, new ArrayList<>(anyOf), kinds, limit);
    }

    /** Only these kinds. */
    public NewPractice ofKinds(Collection<Kind> anyOf) {
        return new NewPractice(scope, classroomId, tags, new ArrayList<>(anyOf), limit);
    }

    /** @param questions from 1 to 50 */
    public NewPractice atMost(int questions) {
        if (questions < 1 || questions > MOST)
            throw new IllegalArgumentException("questions: " + questions + " is not within 1 and " + MOST);
        return new NewPractice(scope, classroomId, tags, kinds, questions);
    }

    /** @return as the API takes it */
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("scope", scope.name());
        if (classroomId != null) json.addProperty("classroomId", classroomId.toString());
        if (!tags.isEmpty()) json.add("tags", texts(tags));
        if (!kinds.isEmpty()) json.add("kinds", texts(kinds));
        json.addProperty("limit", limit);
        return json;
    }

    private static JsonArray texts(List<?> values) {
        JsonArray texts = new JsonArray();
        for (Object value : values) texts.add(value.toString());
        return texts;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {
            "scope", scope, "classroomId", classroomId, "tags", tags, "kinds", kinds, "limit", limit
        };
    }
}
