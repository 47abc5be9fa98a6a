package pl.pytajnik.client.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** A class a student belongs to. Immutable. */
public final class Classroom extends Value {
    private final UUID id;
    private final String name;

    private Classroom(Json json) throws MismatchException {
        id = json.uuid("id");
        name = json.text("name");
    }

    public static Classroom of(Json json) throws MismatchException {
        return new Classroom(json);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {"id", id, "name", name};
    }
}
