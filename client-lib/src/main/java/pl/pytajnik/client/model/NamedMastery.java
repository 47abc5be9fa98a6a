package pl.pytajnik.client.model;

import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** How well the questions of a tag or a kind are known. Immutable. */
public final class NamedMastery extends Value {
    private final String name;
    private final Mastery mastery;

    private NamedMastery(Json json) throws MismatchException {
        name = json.text("name");
        mastery = Mastery.of(json.child("mastery"));
    }

    public static NamedMastery of(Json json) throws MismatchException {
        return new NamedMastery(json);
    }

    /** @return a tag, or a kind by the name of its {@link Kind} */
    public String name() {
        return name;
    }

    public Mastery mastery() {
        return mastery;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {"name", name, "mastery", mastery};
    }
}
