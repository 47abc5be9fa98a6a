package pl.pytajnik.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.http.Cancellation;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.AttemptState;
import pl.pytajnik.client.model.AttemptView;
import pl.pytajnik.client.model.Choice;
import pl.pytajnik.client.model.GivenAnswer;
import pl.pytajnik.client.model.Navigation;
import pl.pytajnik.client.model.Outcome;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.Response;
import pl.pytajnik.client.model.Result;

/**
 * A student's go at an assignment. Answers are safe in the client's local store before {@code choose} and
 * {@code answer} return, without a network, and stay there until the server has settled them; {@link #send()} may be repeated at any time, each response counts once. Thread-safe.
 */
public final class Attempt {
    private final AttemptView view;
    private final Paper paper;
    private final Responses responses;
    private final Endpoints server;
    private final Sending sending;
    private final Calls calls;

    Attempt(AttemptView view, Responses responses, Endpoints server, Sending sending, Calls calls) {
        this.view = view;
        this.paper = new Paper("attempt " + view.id(), view.questions());
        this.responses = responses;
        this.server = server;
        this.sending = sending;
        this.calls = calls;
    }

    public UUID id() {
        return view.id();
    }

    /** @return unmodifiable, in the order to ask */
    public List<Question> questions() {
        return view.questions();
    }

    /** @return as the server showed it when it was started or resumed */
    public AttemptView view() {
        return view;
    }

    /**
     * Records a choice, of a single choice or of true or false; the last one for a question counts.
     *
     * @throws IllegalArgumentException if the attempt has no such question, or the question no such choice
     * @throws StorageException if the device could not keep it; then it is not recorded
     * @throws IllegalStateException if {@linkplain #isPassed it was passed}, or the attempt submitted
     */
    public Response choose(UUID itemId, Choice choice) {
        return recorded(itemId, paper.chosen(itemId, choice));
    }

    /**
     * Records the choices of a multiple choice, none to take all back; the last ones for a question count.
     *
     * @throws IllegalArgumentException if the attempt has no such question, the question no such choice, or only one is
     *     wanted
     * @throws StorageException if the device could not keep it; then it is not recorded
     * @throws IllegalStateException if {@linkplain #isPassed it was passed}, or the attempt submitted
     */
    public Response choose(UUID itemId, Collection<Choice> choices) {
        return recorded(itemId, paper.chosen(itemId, choices));
    }

    /**
     * Records a typed answer, a number and a date too; the last one for a question counts.
     *
     * @throws IllegalArgumentException if the attempt has no such question, or the question has choices
     * @throws StorageException if the device could not keep it; then it is not recorded
     * @throws IllegalStateException if {@linkplain #isPassed it was passed}, or the attempt submitted
     */
    public Response answer(UUID itemId, String text) {
        return recorded(itemId, paper.typed(itemId, text));
    }

    /**
     * Whether the student has gone on from this question for good: where questions come one by one, when one further on
     * was answered on this device. The server would refuse an answer with {@code question-passed}.
     *
     * @throws IllegalArgumentException if the attempt has no such question
     */
    public boolean isPassed(UUID itemId) {
        int position = paper.position(itemId);
        return isOneByOne() && responses.isPassed(position);
    }

    /** @return the sequence of the last response, 0 before the first */
    public int lastSequence() {
        return responses.lastSequence();
    }

    /** @return a copy of what the server has not settled yet, oldest first */
    public List<Response> unsent() {
        return Collections.unmodifiableList(responses.first(Integer.MAX_VALUE));
    }

    /** Sends what is unsent; gives what became of each, nothing when there was nothing to send. */
    public QuizCall<List<Outcome>> send() {
        return calls.of(this::sent);
    }

    /**
     * Sends what is unsent, then ends the attempt. That it is to end is safe in the local store before anything is sent, and
     * the attempt takes no more answers: when the network fails, so does the call, and {@link PytajnikClient#sync} ends it
     * later. Doing it again changes nothing.
     */
    public QuizCall<AttemptView> submit() {
        return calls.of(cancellation -> {
            responses.turnIn();
            AttemptView ended = sending.allOf(id(), responses, settled -> {}, cancellation);
            if (ended == null) throw new AssertionError("turned in and not submitted");
            return ended;
        });
    }

    /** Whether it was submitted here, be it that the server does not know yet. */
    public boolean isSubmitted() {
        return responses.isTurnedIn() || view.state() == AttemptState.SUBMITTED;
    }

    /**
     * How long the student has still got, in milliseconds, 0 when the time is over; null without an end. By the clock that
     * nobody can set while it can tell, else by the device's own.
     */
    public @Nullable Long remainingMillis() {
        Long end = view.endsAtMillis();
        if (end == null) return null;
        Long elapsed = responses.elapsed();
        return Math.max(0, elapsed == null ? end - responses.millis() : end - view.startedAtMillis() - elapsed);
    }

    /**
     * What the student has answered so far, on this device or, as the server told when the attempt was resumed, on another.
     *
     * @return null when nothing was
     * @throws IllegalArgumentException if the attempt has no such question
     */
    public @Nullable GivenAnswer given(UUID itemId) {
        paper.position(itemId);
        GivenAnswer last = givenHere(itemId);
        for (GivenAnswer there : view.answers()) {
            boolean isLater = last == null || there.sequence() > last.sequence();
            if (there.itemId().equals(itemId) && isLater) last = there;
        }
        return last;
    }

    private @Nullable GivenAnswer givenHere(UUID itemId) {
        try {
            return responses.given(itemId);
        } catch (MismatchException e) {
            throw new StorageException("the journal: " + e.getMessage(), e);
        }
    }

    /**
     * Marks a question to come back to, or takes the mark away; on this device only, until the attempt is submitted.
     *
     * @throws IllegalArgumentException if the attempt has no such question
     * @throws StorageException if the device could not keep it
     */
    public void flag(UUID itemId, boolean flagged) {
        paper.position(itemId);
        responses.flag(itemId, flagged);
    }

    /** @throws IllegalArgumentException if the attempt has no such question */
    public boolean isFlagged(UUID itemId) {
        paper.position(itemId);
        return responses.isFlagged(itemId);
    }

    /** Refused with {@code attempt-open} before it is submitted. */
    public QuizCall<Result> result() {
        return calls.of(cancellation -> server.result(id(), cancellation));
    }

    private List<Outcome> sent(Cancellation cancellation) throws QuizException {
        List<Outcome> outcomes = new ArrayList<>();
        sending.allOf(id(), responses, outcomes::addAll, cancellation);
        return Collections.unmodifiableList(outcomes);
    }

    private boolean isOneByOne() {
        return view.navigation() == Navigation.ONE_BY_ONE;
    }

    private Response recorded(UUID itemId, Responses.Making making) {
        return responses.record(paper.position(itemId), isOneByOne(), making);
    }
}
