package pl.pytajnik.client;

import com.google.gson.JsonObject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.http.ApiRequest;
import pl.pytajnik.client.http.Cancellation;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.Tokens;
import pl.pytajnik.client.http.Transport;
import pl.pytajnik.client.http.UnreachableException;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.Account;
import pl.pytajnik.client.model.Enrolment;

/** How a student comes and goes. */
final class Arrivals {
    private final Transport transport;
    private final Keeper keeper;

    Arrivals(Transport transport, Keeper keeper) {
        this.transport = transport;
        this.keeper = keeper;
    }

    Enrolment join(JsonObject student, Cancellation c) throws QuizException {
        return transport
                .send(ApiRequest.postOnce("enrolments", student), Arrivals::enrolled, c)
                .admittedTo(transport, keeper);
    }

    Account signIn(JsonObject student, Cancellation c) throws QuizException {
        return transport
                .send(ApiRequest.postOnce("sessions/students", student), Arrivals::signedIn, c)
                .admittedTo(transport, keeper);
    }

    /**
     * @param unsent null when there must be nothing unsent
     * @return whether the server knows it too
     */
    boolean signOut(@Nullable Unsent unsent, Cancellation c) throws QuizException {
        keeper.end(unsent);
        Tokens tokens = transport.session().end();
        if (tokens == null) return true;
        try {
            ApiRequest revocation = ApiRequest.postAnonymously("sessions/revoke", tokens.refreshBody());
            return transport.send(revocation, json -> true, c);
        } catch (UnreachableException | RefusedException e) {
            return false;
        }
    }

    private static Arrival<Enrolment> enrolled(Json json) throws MismatchException {
        Tokens tokens = Tokens.of(json.child("session"));
        Enrolment enrolment = Enrolment.of(json);
        return new Arrival<>(tokens, enrolment.account().id(), enrolment);
    }

    private static Arrival<Account> signedIn(Json json) throws MismatchException {
        Tokens tokens = Tokens.of(json);
        Account account = Account.of(json.child("account"));
        return new Arrival<>(tokens, account.id(), account);
    }

    /** What the server says to somebody it lets in. */
    private static final class Arrival<T> {
        private final Tokens tokens;
        private final UUID student;
        private final T greeting;

        Arrival(Tokens tokens, UUID student, T greeting) {
            this.tokens = tokens;
            this.student = student;
            this.greeting = greeting;
        }

        /** Dying anywhere here leaves tokens of a student the device does not name, never of another one. */
        T admittedTo(Transport transport, Keeper keeper) {
            keeper.leave();
            transport.session().begin(tokens);
            keeper.begin(student.toString());
            return greeting;
        }
    }
}
