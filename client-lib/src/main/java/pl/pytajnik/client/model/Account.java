package pl.pytajnik.client.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** Who is signed in. Immutable. */
public final class Account extends Value {
    private final UUID id;
    private final Role role;
    private final String name;

    private Account(Json json) throws MismatchException {
        id = json.uuid("id");
        role = json.constant("role", Role.values(), Role.UNKNOWN);
        name = json.text("name");
    }

    public static Account of(Json json) throws MismatchException {
        return new Account(json);
    }

    public UUID id() {
        return id;
    }

    public Role role() {
        return role;
    }

    /** @return a student's nickname */
    public String name() {
        return name;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {"id", id, "role", role, "name", name};
    }
}
