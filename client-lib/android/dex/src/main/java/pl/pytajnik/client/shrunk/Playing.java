package pl.pytajnik.client.shrunk;

import java.io.File;
import java.io.IOException;
import pl.pytajnik.client.Attempt;
import pl.pytajnik.client.PytajnikClient;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.model.Assignment;
import pl.pytajnik.client.model.Question;

/** Plays the first quiz of a class to its result. */
public final class Playing {
    private Playing() {}

    /** @param args the server's address, the class's code, a folder */
    public static void main(String[] args) throws IOException {
        try (PytajnikClient client =
                PytajnikClient.builder(args[0]).dataFolder(new File(args[2])).build()) {
            client.join(args[1], "Ola", "1234").execute();
            Assignment assignment = client.assignments().execute().get(0);
            Attempt attempt = client.startAttempt(assignment.id()).execute();
            for (Question question : attempt.questions()) {
                if (question.choices().isEmpty()) attempt.answer(question.itemId(), "1543");
                else attempt.choose(question.itemId(), question.choices().get(0));
            }
            System.out.println(client.sync().execute().outcomes().get(0).verdict());
            attempt.submit().execute();
            System.out.println(attempt.result().execute().score());
            refused(client, args[1]);
        }
    }

    private static void refused(PytajnikClient client, String code) throws IOException {
        try {
            client.join(code, "Ola", "1234").execute();
        } catch (RefusedException e) {
            System.out.println(e.code());
        }
    }
}
