package pl.pytajnik.client;

import com.google.gson.JsonObject;
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

    Arrivals(Transport transport) {
        this.transport = transport;
    }

    Enrolment join(JsonObject student, Cancellation c) throws QuizException {
        return transport
                .send(ApiRequest.postOnce("enrolments", student), Arrivals::enrolled, c)
                .admittedTo(transport);
    }

    Account signIn(JsonObject student, Cancellation c) throws QuizException {
        return transport
                .send(ApiRequest.postOnce("sessions/students", student), Arrivals::signedIn, c)
                .admittedTo(transport);
    }

    /** @return whether the server knows it too */
    boolean signOut(Cancellation c) throws QuizException {
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
        return new Arrival<>(Tokens.of(json.child("session")), Enrolment.of(json));
    }

    private static Arrival<Account> signedIn(Json json) throws MismatchException {
        return new Arrival<>(Tokens.of(json), Account.of(json.child("account")));
    }

    /** What the server says to somebody it lets in. */
    private static final class Arrival<T> {
        private final Tokens tokens;
        private final T greeting;

        Arrival(Tokens tokens, T greeting) {
            this.tokens = tokens;
            this.greeting = greeting;
        }

        T admittedTo(Transport transport) {
            transport.session().begin(tokens);
            return greeting;
        }
    }
}
