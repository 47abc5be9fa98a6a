package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import pl.pytajnik.content.answer.AnswerChecker;
import pl.pytajnik.server.bank.ItemVersion;

/** Tells right from wrong: a choice by its id, a typed answer by content's checker, which also says what is missing. */
@ApplicationScoped
class Marking {
    private final AnswerChecker checker = AnswerChecker.polish();

    List<Score> of(Attempt attempt, MarkScheme scheme, List<Response> responses) {
        CountedResponses counted = CountedResponses.among(responses);
        return scheme.questions().stream()
                .map(question -> score(attempt, scheme, question, counted.of(question.itemId())))
                .toList();
    }

    private Score score(Attempt attempt, MarkScheme scheme, ItemVersion question, Optional<Response> response) {
        Score score = new Score(attempt, question, response, mark(scheme, question, response));
        return scheme.isVoided(question) ? score.takenOut() : score;
    }

    /** What a response to a question of the scheme is worth, voided or not. */
    Mark mark(MarkScheme scheme, ItemVersion question, Optional<Response> response) {
        ItemVersion marking = scheme.marking(question);
        return switch (marking.format()) {
            case SINGLE_CHOICE ->
                Mark.of(response.map(given -> scheme.chosen(question, given.choiceId()))
                        .filter(marking.keyChoiceId()::equals)
                        .isPresent());
            case TYPED_TEXT ->
                response.flatMap(given -> Optional.ofNullable(given.text()))
                        .map(typed -> Mark.of(checker.check(marking.kind(), marking.key(), marking.accepted(), typed)))
                        .orElse(Mark.of(false));
        };
    }
}
