package pl.pytajnik.client;

import com.google.gson.JsonObject;
import java.io.Closeable;
import java.util.List;
import java.util.UUID;
import okhttp3.OkHttpClient;
import pl.pytajnik.client.http.Cancellation;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.Transport;
import pl.pytajnik.client.model.Account;
import pl.pytajnik.client.model.Assignment;
import pl.pytajnik.client.model.AttemptView;
import pl.pytajnik.client.model.Classroom;
import pl.pytajnik.client.model.Clock;
import pl.pytajnik.client.model.Enrolment;
import pl.pytajnik.client.model.Navigation;
import pl.pytajnik.client.model.NewPractice;
import pl.pytajnik.client.model.PracticeOverview;
import pl.pytajnik.client.model.PracticeView;
import pl.pytajnik.client.model.Progress;
import pl.pytajnik.client.model.TimeOrderedIds;

/**
 * Pytajnik for one student on one device: join a class, take its quizzes, see how they went. Nothing happens before a call
 * is run. Thread-safe; make one and keep it.
 */
public final class PytajnikClient implements Closeable {
    private final OkHttpClient http;
    private final Transport transport;
    private final Arrivals arrivals;
    private final Endpoints server;
    private final Calls calls;
    private final Clock clock;
    private final TimeOrderedIds ids;
    private final Starts starts;

    PytajnikClient(ClientBuilder builder) {
        http = builder.http();
        transport = builder.transport(http);
        arrivals = new Arrivals(transport);
        server = new Endpoints(transport);
        calls = new Calls(builder.callbacks());
        clock = builder.clock();
        ids = new TimeOrderedIds(clock);
        starts = new Starts(ids);
    }

    /**
     * @param baseAddress of the server, like {@code https://quiz.example/}; may have a path
     * @throws IllegalArgumentException if it is not an http or https address, or has a query or fragment
     */
    public static ClientBuilder builder(String baseAddress) {
        return new ClientBuilder(baseAddress);
    }

    /**
     * Joins a class for the first time and stays signed in. Never sent twice by itself: after an unreachable server try
     * {@link #signIn}, the student may have joined.
     *
     * @param code the class's join code; case, spaces and hyphens do not matter
     * @param nickname 1 to 40 characters, the student's name in this class
     * @param pin 4 to 64 characters, what the student will sign in with
     */
    public QuizCall<Enrolment> join(String code, String nickname, String pin) {
        JsonObject student = student(code, nickname, pin);
        return calls.of(cancellation -> {
            starts.forget();
            return arrivals.join(student, cancellation);
        });
    }

    /** Signs in a student who joined before, on any device. */
    public QuizCall<Account> signIn(String code, String nickname, String pin) {
        JsonObject student = student(code, nickname, pin);
        return calls.of(cancellation -> {
            starts.forget();
            return arrivals.signIn(student, cancellation);
        });
    }

    /** Forgets the session on this device, in any case, and tells the server; gives whether the server could be told. */
    public QuizCall<Boolean> signOut() {
        return calls.of(cancellation -> {
            starts.forget();
            return arrivals.signOut(cancellation);
        });
    }

    /** Reads the token store: not for a thread that must not block. */
    public boolean isSignedIn() {
        return transport.session().isOpen();
    }

    /** Who is signed in, as the server knows it. */
    public QuizCall<Account> me() {
        return calls.of(server::me);
    }

    /** All assignments of the student's classes. */
    public QuizCall<List<Assignment>> assignments() {
        return calls.of(server::assignments);
    }

    /** Starts an attempt. Starting again after a failure asks for the same one, so that no attempt is used up unseen. */
    public QuizCall<Attempt> startAttempt(UUID assignmentId) {
        return calls.of(cancellation -> attempt(started(assignmentId, cancellation), 0));
    }

    /**
     * Goes on with an attempt of this student that was started before, by a process that is gone.
     *
     * @param lastSequence {@link Attempt#lastSequence()} as it was, kept by the app with the id; responses that follow must
     *     have greater ones to count
     */
    public QuizCall<Attempt> resumeAttempt(UUID attemptId, int lastSequence) {
        if (lastSequence < 0) throw new IllegalArgumentException("lastSequence: " + lastSequence + " is below 0");
        return calls.of(cancellation -> attempt(server.attempt(attemptId, cancellation), lastSequence));
    }

    /** What the student has done so far, by kind of question. */
    public QuizCall<Progress> progress() {
        return calls.of(server::progress);
    }

    /**
     * What there is to practise and when it comes back.
     *
     * @param timeZone where the student's days begin, like {@code Europe/Warsaw}: {@code TimeZone.getDefault().getID()}
     */
    public QuizCall<PracticeOverview> practiceOverview(String timeZone) {
        return calls.of(cancellation -> server.practiceOverview(timeZone, cancellation));
    }

    /** Begins to practise; needs the network, as answers are judged by the server. */
    public QuizCall<PracticeSession> practise(NewPractice wanted) {
        return calls.of(cancellation -> practice(server.practise(wanted, cancellation)));
    }

    /** Goes on with a practice session of this student. */
    public QuizCall<PracticeSession> resumePractice(UUID sessionId) {
        return calls.of(cancellation -> practice(server.practice(sessionId, cancellation)));
    }

    /**
     * Sets the day by which the student wants to know what is set to a class.
     *
     * @param day like {@code 2026-06-19}: tomorrow at the earliest, within a year
     * @return the day as the server keeps it
     */
    public QuizCall<String> setGoal(UUID classroomId, String day) {
        return calls.of(cancellation -> server.setGoal(classroomId, day, cancellation));
    }

    /** Takes the day back; gives true. */
    public QuizCall<Boolean> dropGoal(UUID classroomId) {
        return calls.of(cancellation -> server.dropGoal(classroomId, cancellation));
    }

    /** The classes the student belongs to. */
    public QuizCall<List<Classroom>> classrooms() {
        return calls.of(server::classrooms);
    }

    /** Takes no more background calls, lets go of idle connections. Calls that run go on to their end; cancel them first. */
    @Override
    public void close() {
        calls.close();
        http.connectionPool().evictAll();
    }

    private Attempt attempt(AttemptView view, int lastSequence) {
        return new Attempt(
                view,
                new Responses(clock, ids, view.navigation() == Navigation.ONE_BY_ONE, lastSequence),
                server,
                calls);
    }

    private PracticeSession practice(PracticeView view) {
        return new PracticeSession(view, server, calls, ids, clock);
    }

    private AttemptView started(UUID assignmentId, Cancellation cancellation) throws QuizException {
        try {
            AttemptView view = server.start(assignmentId, starts.attemptId(assignmentId), cancellation);
            starts.settle(assignmentId);
            return view;
        } catch (RefusedException e) {
            if (!e.isRetryable()) starts.settle(assignmentId);
            throw e;
        }
    }

    private static JsonObject student(String code, String nickname, String pin) {
        JsonObject student = new JsonObject();
        student.addProperty("joinCode", code);
        student.addProperty("nickname", nickname);
        student.addProperty("pin", pin);
        return student;
    }
}
