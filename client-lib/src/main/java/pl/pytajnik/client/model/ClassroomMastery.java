package pl.pytajnik.client.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** How well what is set to a class is known. Immutable. */
public final class ClassroomMastery extends Value {
    private final UUID classroomId;
    private final String classroom;
    private final Mastery mastery;

    private ClassroomMastery(Json json) throws MismatchException {
        classroomId = json.uuid("classroomId");
        classroom = json.text("classroom");
        mastery = Mastery.of(json.child("mastery"));
    }

    public static ClassroomMastery of(Json json) throws MismatchException {
        return new ClassroomMastery(json);
    }

    public UUID classroomId() {
        return classroomId;
    }

    /** @return its name */
    public String classroom() {
        return classroom;
    }

    public Mastery mastery() {
        return mastery;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {"classroomId", classroomId, "classroom", classroom, "mastery", mastery};
    }
}
