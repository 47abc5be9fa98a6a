package pl.pytajnik.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import okhttp3.OkHttpClient;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.http.MemoryTokenStore;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.Tokens;
import pl.pytajnik.client.model.Assignment;
import pl.pytajnik.client.model.Progress;

/** A student with the client library, on a network that can be watched and disturbed. */
final class Student implements AutoCloseable {
    private final Network network = new Network();
    private final MemoryTokenStore store = new MemoryTokenStore();
    private final PytajnikClient client;

    private Student(URL address) {
        client = PytajnikClient.builder(address.toString())
                .httpClient(new OkHttpClient.Builder().addInterceptor(network).build())
                .tokenStore(store)
                .build();
    }

    static Student joined(URL address, JsonNode classroom, String nickname) throws QuizException {
        Student student = new Student(address);
        student.client
                .join(classroom.get("joinCode").textValue(), nickname, "1234")
                .execute();
        return student;
    }

    /** On another device. */
    static Student returned(URL address, JsonNode classroom, String nickname) throws QuizException {
        Student student = new Student(address);
        student.client
                .signIn(classroom.get("joinCode").textValue(), nickname, "1234")
                .execute();
        return student;
    }

    PytajnikClient client() {
        return client;
    }

    Network network() {
        return network;
    }

    List<Assignment> assignments() throws QuizException {
        return client.assignments().execute();
    }

    Attempt starts(JsonNode assignment) throws QuizException {
        return client.startAttempt(UUID.fromString(Teacher.id(assignment))).execute();
    }

    Progress progress() throws QuizException {
        return client.progress().execute();
    }

    Tokens tokens() {
        Tokens tokens = store.load();
        if (tokens == null) throw new AssertionError("not signed in");
        return tokens;
    }

    /** As if ten minutes had gone. */
    void spoilsAccessToken() {
        store.save(new Tokens("spoiled", tokens().refresh()));
    }

    @Override
    public void close() {
        client.close();
    }
}
