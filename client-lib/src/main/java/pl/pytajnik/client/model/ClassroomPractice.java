package pl.pytajnik.client.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** What the assignments of a class give to practise. Immutable. */
public final class ClassroomPractice extends Value {
    private final UUID classroomId;
    private final @Nullable String classroom;
    private final DueCounts counts;
    private final @Nullable String test;
    private final @Nullable Double recallOnTest;

    private ClassroomPractice(Json json) throws MismatchException {
        classroomId = json.uuid("classroomId");
        classroom = json.textOrNull("classroom");
        counts = DueCounts.of(json.child("counts"));
        test = json.textOrNull("test");
        recallOnTest = json.numberOrNull("recallOnTest");
    }

    public static ClassroomPractice of(Json json) throws MismatchException {
        return new ClassroomPractice(json);
    }

    public UUID classroomId() {
        return classroomId;
    }

    /** @return its name */
    public @Nullable String classroom() {
        return classroom;
    }

    public DueCounts counts() {
        return counts;
    }

    /** @return the day to be ready by, like {@code 2026-06-19}; null when none is set */
    public @Nullable String test() {
        return test;
    }

    /** @return how probable a right answer is on that day without more practice, from 0 to 1; null without a day or an answer */
    public @Nullable Double recallOnTest() {
        return recallOnTest;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {
            "classroomId",
            classroomId,
            "classroom",
            classroom,
            "counts",
            counts,
            "test",
            test,
            "recallOnTest",
            recallOnTest
        };
    }
}
