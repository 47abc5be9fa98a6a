package pl.pytajnik.client;

import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pytajnik.client.http.Cancellation;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.model.Choice;
import pl.pytajnik.client.model.PracticeView;
import pl.pytajnik.client.model.Question;
import pl.pytajnik.client.model.ReviewOutcome;
import pl.pytajnik.client.model.Stamp;

/**
 * Practice: each answer goes to the server at once and comes back judged, with its key. It never touches a grade. A
 * question answered again after a failed call is the same review, so that it counts once. Thread-safe.
 */
public final class PracticeSession {
    private final PracticeView view;
    private final Paper paper;
    private final Endpoints server;
    private final Calls calls;
    private final Stamping stamping;
    private final Map<UUID, UUID> unsettled = new HashMap<>();

    PracticeSession(PracticeView view, Endpoints server, Calls calls, Stamping stamping) {
        this.view = view;
        this.paper = new Paper("practice " + view.id(), view.questions());
        this.server = server;
        this.calls = calls;
        this.stamping = stamping;
    }

    public UUID id() {
        return view.id();
    }

    /** @return unmodifiable, in the order to ask; empty when there is nothing to practise */
    public List<Question> questions() {
        return view.questions();
    }

    /** @return as the server showed it when it was started or resumed */
    public PracticeView view() {
        return view;
    }

    /**
     * Answers by a choice.
     *
     * @throws IllegalArgumentException if the session has no such question, or the question no such choice
     */
    public QuizCall<ReviewOutcome> choose(UUID itemId, Choice choice) {
        return reviewed(itemId, paper.chosen(itemId, choice));
    }

    /**
     * Answers a multiple choice.
     *
     * @throws IllegalArgumentException if the session has no such question, the question no such choice, or only one is
     *     wanted
     */
    public QuizCall<ReviewOutcome> choose(UUID itemId, Collection<Choice> choices) {
        return reviewed(itemId, paper.chosen(itemId, choices));
    }

    /**
     * Answers by a text, a number and a date too.
     *
     * @throws IllegalArgumentException if the session has no such question, or the question has choices
     */
    public QuizCall<ReviewOutcome> answer(UUID itemId, String text) {
        return reviewed(itemId, paper.typed(itemId, text));
    }

    private QuizCall<ReviewOutcome> reviewed(UUID itemId, Responses.Making answer) {
        JsonObject review = answer.with(new Stamp(idFor(itemId), 1, stamping.millis(), null))
                .toJson();
        review.remove("sequence");
        return calls.of(cancellation -> settled(itemId, review, cancellation));
    }

    private ReviewOutcome settled(UUID itemId, JsonObject review, Cancellation cancellation) throws QuizException {
        ReviewOutcome outcome = server.review(id(), review, cancellation);
        settle(itemId);
        return outcome;
    }

    private synchronized UUID idFor(UUID itemId) {
        UUID id = unsettled.get(itemId);
        if (id == null) {
            id = stamping.ids().next();
            unsettled.put(itemId, id);
        }
        return id;
    }

    private synchronized void settle(UUID itemId) {
        unsettled.remove(itemId);
    }
}
