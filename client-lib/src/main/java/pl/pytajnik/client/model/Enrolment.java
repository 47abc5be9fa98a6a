package pl.pytajnik.client.model;

import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** A student's place in a class, as given on joining it. Immutable. */
public final class Enrolment extends Value {
    private final Account account;
    private final Classroom classroom;

    private Enrolment(Json json) throws MismatchException {
        account = Account.of(json.child("session").child("account"));
        classroom = Classroom.of(json.child("classroom"));
    }

    public static Enrolment of(Json json) throws MismatchException {
        return new Enrolment(json);
    }

    public Account account() {
        return account;
    }

    public Classroom classroom() {
        return classroom;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {"account", account, "classroom", classroom};
    }
}
