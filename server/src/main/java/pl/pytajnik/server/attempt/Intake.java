package pl.pytajnik.server.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Goes through one batch and keeps what is new and answers a question. For one thread and one batch. */
final class Intake {
    private final Attempt attempt;
    private final AnswerForm form;
    private final Passed passed;
    private final List<Response> given;
    private final Map<UUID, Response> known;
    private final List<Response> taken = new ArrayList<>();
    private final Instant now;

    /**
     * @param known stored responses whose ids the batch has, of this attempt or any other
     * @param given what is stored of this attempt
     */
    Intake(Sheet sheet, Map<UUID, Response> known, List<Response> given, Instant now) {
        this.attempt = sheet.attempt();
        this.form = new AnswerForm(sheet.questions());
        this.passed = new Passed(sheet);
        this.given = new ArrayList<>(given);
        this.known = new HashMap<>(known);
        this.now = now;
    }

    Settling take(NewResponse response) {
        Response same = known.get(response.id());
        if (same != null) {
            return repeated(same);
        }
        Optional<ProblemCode> refusal = form.refusal(response).or(() -> refusalInTurn(response));
        if (refusal.isPresent()) {
            return counted -> Outcomes.ResponseOutcome.refused(response.id(), refusal.get());
        }
        Response stored = new Response(attempt, response, now);
        known.put(stored.id(), stored);
        taken.add(stored);
        given.add(stored);
        return counted -> Outcomes.ResponseOutcome.of(stored.id(), counted.outcomeOf(stored));
    }

    private Optional<ProblemCode> refusalInTurn(NewResponse response) {
        return passed.goesBack(response, given) ? Optional.of(ProblemCode.QUESTION_PASSED) : Optional.empty();
    }

    private Settling repeated(Response same) {
        if (same.attemptId().equals(attempt.id())) {
            return counted -> Outcomes.ResponseOutcome.of(same.id(), Outcome.DUPLICATE);
        }
        return counted -> Outcomes.ResponseOutcome.refused(same.id(), ProblemCode.ID_CONFLICT);
    }

    /** What is to be stored, in the batch's order. */
    List<Response> taken() {
        return List.copyOf(taken);
    }

    /** What becomes of a response, which is known only when the whole batch is there to be merged. */
    @FunctionalInterface
    interface Settling {
        Outcomes.ResponseOutcome outcome(CountedResponses counted);
    }
}
