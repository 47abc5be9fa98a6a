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

    List<Score> of(Attempt attempt, List<ItemVersion> questions, List<Response> responses) {
        CountedResponses counted = CountedResponses.among(responses);
        return questions.stream()
                .map(question -> score(attempt, question, counted.of(question.itemId())))
                .toList();
    }

    private Score score(Attempt attempt, ItemVersion question, Optional<Response> response) {
        return new Score(attempt, question, response, mark(question, response));
    }

    private Mark mark(ItemVersion question, Optional<Response> response) {
        return switch (question.format()) {
            case SINGLE_CHOICE ->
                Mark.of(response.filter(given -> question.keyChoiceId().equals(given.choiceId()))
                        .isPresent());
            case TYPED_TEXT ->
                response.flatMap(given -> Optional.ofNullable(given.text()))
                        .map(typed ->
                                Mark.of(checker.check(question.kind(), question.key(), question.accepted(), typed)))
                        .orElse(Mark.of(false));
        };
    }
}
