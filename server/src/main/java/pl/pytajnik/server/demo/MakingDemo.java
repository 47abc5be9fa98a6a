package pl.pytajnik.server.demo;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.account.SigningUp;
import pl.pytajnik.server.classroom.Classroom;
import pl.pytajnik.server.classroom.JoiningClassroom;
import pl.pytajnik.server.classroom.OpeningClassroom;

/** Makes the demo in a database nobody uses yet; all of it or nothing. */
@ApplicationScoped
public class MakingDemo {
    private static final String EMAIL = "demo@pytajnik.example";
    private static final String NICKNAME = "Uczeń";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final String DIGITS = "0123456789";

    private final SigningUp signingUp;
    private final OpeningClassroom opening;
    private final JoiningClassroom joining;
    private final DemoQuiz quiz;

    MakingDemo(SigningUp signingUp, OpeningClassroom opening, JoiningClassroom joining, DemoQuiz quiz) {
        this.signingUp = signingUp;
        this.opening = opening;
        this.joining = joining;
        this.quiz = quiz;
    }

    /** Empty when there are accounts already. */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    public Optional<Demo> onFirstStart() {
        return signingUp.hasAnybody() ? Optional.empty() : Optional.of(make());
    }

    Demo make() {
        String password = random(LETTERS, 14);
        String pin = random(DIGITS, 6);
        UUID teacher = signingUp.teacher("Demo", EMAIL, signingUp.hash(password));
        Classroom classroom = opening.open("Klasa pokazowa", teacher);
        joining.join(classroom, NICKNAME, signingUp.hash(pin));
        quiz.make(teacher, classroom.id());
        return new Demo(EMAIL, password, classroom.joinCode(), NICKNAME, pin);
    }

    private static String random(String alphabet, int length) {
        return new SecureRandom()
                .ints(length, 0, alphabet.length())
                .mapToObj(index -> alphabet.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
