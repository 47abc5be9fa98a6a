package pl.pytajnik.client;

import com.google.gson.JsonObject;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.http.Transport;
import pl.pytajnik.client.http.UnreadableException;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.Account;
import pl.pytajnik.client.model.Assignment;
import pl.pytajnik.client.model.AttemptView;
import pl.pytajnik.client.model.Classroom;
import pl.pytajnik.client.model.Download;
import pl.pytajnik.client.model.Enrolment;
import pl.pytajnik.client.model.NewPractice;
import pl.pytajnik.client.model.PracticeOverview;
import pl.pytajnik.client.model.PracticePack;
import pl.pytajnik.client.model.PracticeView;
import pl.pytajnik.client.model.Progress;

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
    private final Stamping stamping;
    private final Beginning beginning;
    private final Keeper keeper;
    private final Sending sending;

    PytajnikClient(ClientBuilder builder) {
        http = builder.http();
        transport = builder.transport(http);
        server = new Endpoints(transport);
        calls = new Calls(builder.callbacks());
        stamping = builder.stamping();
        keeper = builder.keeper(server, stamping);
        beginning = new Beginning(server, stamping);
        arrivals = new Arrivals(transport, keeper);
        sending = new Sending(server, keeper);
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
        return calls.of(cancellation -> arrivals.join(student, cancellation));
    }

    /** Signs in a student who joined before, on any device. */
    public QuizCall<Account> signIn(String code, String nickname, String pin) {
        JsonObject student = student(code, nickname, pin);
        return calls.of(cancellation -> arrivals.signIn(student, cancellation));
    }

    /**
     * Forgets the session and what this device keeps of the student, in any case, and tells the server; gives whether the
     * server could be told.
     *
     * <p>Fails with {@link UnsentException}, which has their count, when there are answers that the server has not got; then
     * nothing has happened.
     */
    public QuizCall<Boolean> signOut() {
        return calls.of(cancellation -> arrivals.signOut(null, cancellation));
    }

    /** The same, where it was decided what becomes of unsent answers. */
    public QuizCall<Boolean> signOut(Unsent unsent) {
        return calls.of(cancellation -> arrivals.signOut(unsent, cancellation));
    }

    /** How many answers on this device the server has not got from this student yet. */
    public QuizCall<Integer> unsent() {
        return calls.of(cancellation -> keeper.records(cancellation).unsentCount());
    }

    /**
     * Sends all unsent answers of this student, of all attempts and then of practice, in order. May be repeated at any time: each counts once.
     * Fails when the server cannot be reached or settles nothing; what was settled before stays settled.
     */
    public QuizCall<SyncReport> sync() {
        return sync((settled, unsent) -> {});
    }

    /** The same, telling how far it is. */
    public QuizCall<SyncReport> sync(SyncListener listener) {
        return calls.of(cancellation -> sending.everything(listener, cancellation));
    }

    /** Answers the server would not keep, with its reasons; they stay here until {@link #forget}. */
    public QuizCall<List<RefusedAnswer>> refusedAnswers() {
        return calls.of(cancellation -> read(keeper.records(cancellation), Records::refused));
    }

    /** Forgets refused answers once they have been shown; gives how many. */
    public QuizCall<Integer> forget(Collection<RefusedAnswer> answers) {
        return calls.of(cancellation -> {
            keeper.records(cancellation).forgetRefused(answers);
            return answers.size();
        });
    }

    /** The attempts on this device that were not submitted, as they were shown when they began; needs no network. */
    public QuizCall<List<AttemptView>> attemptsOnDevice() {
        return calls.of(cancellation -> read(keeper.records(cancellation), Records::views));
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

    /**
     * Fetches the questions of the next attempt ahead and keeps them on the device, so that {@link #startAttempt} needs no
     * network. Nothing begins by it. Doing it again brings what has changed. Refused with {@code not-downloadable} where the
     * teacher wants it so, and as a start would be.
     */
    public QuizCall<Download> download(UUID assignmentId) {
        return calls.of(cancellation -> beginning.ahead(assignmentId, keeper.records(cancellation), cancellation));
    }

    /** What was fetched ahead and has not begun; needs no network. */
    public QuizCall<List<Download>> downloads() {
        return calls.of(cancellation ->
                read(keeper.records(cancellation), records -> records.starts().downloads()));
    }

    /**
     * Starts an attempt and keeps its questions on the device: from here on no network is needed until it is submitted. What
     * was {@linkplain #download fetched ahead} starts without one, and the server hears of it when something is next sent.
     * Starting again after a failure, in another process too, asks for the same one, so that no attempt is used up unseen.
     */
    public QuizCall<Attempt> startAttempt(UUID assignmentId) {
        return calls.of(cancellation -> {
            Records records = keeper.records(cancellation);
            return attempt(beginning.of(assignmentId, records, cancellation), records);
        });
    }

    /**
     * Goes on with an attempt of this student that was started before. One that is kept on this device needs no network and
     * has its unsent answers; any other comes from the server.
     */
    public QuizCall<Attempt> resumeAttempt(UUID attemptId) {
        return resumeAttempt(attemptId, 0);
    }

    /**
     * The same for an attempt of which another device, or a client without a folder, had recorded answers.
     *
     * @param lastSequence {@link Attempt#lastSequence()} as it was; responses that follow must have greater ones to count
     */
    public QuizCall<Attempt> resumeAttempt(UUID attemptId, int lastSequence) {
        if (lastSequence < 0) throw new IllegalArgumentException("lastSequence: " + lastSequence + " is below 0");
        return calls.of(cancellation -> {
            Records records = keeper.records(cancellation);
            AttemptView kept = read(records, of -> of.view(attemptId));
            AttemptView view = kept == null ? beginning.again(attemptId, records, cancellation) : kept;
            keeper.responses(attemptId, records).goOnAfter(Math.max(lastSequence, view.lastSequence()));
            return attempt(view, records);
        });
    }

    /** What the student has done so far and knows now, with the last 90 days of the server's time zone. */
    public QuizCall<Progress> progress() {
        return calls.of(server::progress);
    }

    /**
     * The same with a calendar of one's own.
     *
     * @param timeZone where the days begin, like {@code Europe/Warsaw}; on Android {@code TimeZone.getDefault().getID()}
     * @param days how many the calendar goes back, today included, 1 to 366
     */
    public QuizCall<Progress> progress(String timeZone, int days) {
        return calls.of(cancellation -> server.progress(timeZone, days, cancellation));
    }

    /**
     * What there is to practise and when it comes back.
     *
     * @param timeZone where the student's days begin, like {@code Europe/Warsaw}: {@code TimeZone.getDefault().getID()}
     */
    public QuizCall<PracticeOverview> practiceOverview(String timeZone) {
        return calls.of(cancellation -> server.practiceOverview(timeZone, cancellation));
    }

    /** Begins to practise; needs the network, as answers are judged by the server. Without one: {@link #takePractice}. */
    public QuizCall<PracticeSession> practise(NewPractice wanted) {
        return calls.of(cancellation -> practice(server.practise(wanted, cancellation)));
    }

    /**
     * Takes questions to practise without a network, with the keys that may be on the device, and keeps them there until they
     * are {@linkplain OfflinePractice#drop dropped}.
     */
    public QuizCall<OfflinePractice> takePractice(NewPractice wanted) {
        return calls.of(cancellation -> {
            PracticeShelf shelf = keeper.records(cancellation).practice();
            PracticePack pack = server.pack(wanted, cancellation);
            shelf.keep(pack);
            return offline(pack, shelf);
        });
    }

    /** What was taken and not dropped, oldest first; needs no network. */
    public QuizCall<List<OfflinePractice>> practiceOnDevice() {
        return calls.of(cancellation -> {
            Records records = keeper.records(cancellation);
            List<OfflinePractice> taken = new ArrayList<>();
            for (PracticePack pack : read(records, of -> of.practice().packs()))
                taken.add(offline(pack, records.practice()));
            return Collections.unmodifiableList(taken);
        });
    }

    /** Answers of practice the server would not keep, with its reasons; they stay here until {@link #forgetReviews}. */
    public QuizCall<List<RefusedReview>> refusedReviews() {
        return calls.of(cancellation ->
                read(keeper.records(cancellation), records -> records.practice().refused()));
    }

    /** Forgets refused answers of practice once they have been shown; gives how many. */
    public QuizCall<Integer> forgetReviews(Collection<RefusedReview> answers) {
        return calls.of(cancellation -> {
            keeper.records(cancellation).practice().forgetRefused(answers);
            return answers.size();
        });
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
        keeper.close();
        http.connectionPool().evictAll();
    }

    private Attempt attempt(AttemptView view, Records records) throws UnreadableException {
        return new Attempt(view, keeper.responses(view.id(), records), server, sending, calls);
    }

    /** Reads what the device keeps. */
    private interface Reading<T extends @Nullable Object> {
        T of(Records records) throws MismatchException;
    }

    private static <T extends @Nullable Object> T read(Records records, Reading<T> reading) throws UnreadableException {
        try {
            return reading.of(records);
        } catch (MismatchException e) {
            throw new UnreadableException("the journal: " + e.getMessage(), e);
        }
    }

    private OfflinePractice offline(PracticePack pack, PracticeShelf shelf) {
        return new OfflinePractice(pack, shelf, () -> stamping.of(1, null));
    }

    private PracticeSession practice(PracticeView view) {
        return new PracticeSession(view, server, calls, stamping);
    }

    private static JsonObject student(String code, String nickname, String pin) {
        JsonObject student = new JsonObject();
        student.addProperty("joinCode", code);
        student.addProperty("nickname", nickname);
        student.addProperty("pin", pin);
        return student;
    }
}
