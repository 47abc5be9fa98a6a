package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import pl.pytajnik.content.answer.AnswerChecker;
import pl.pytajnik.server.bank.ItemVersion;

/** Tells right from wrong: a choice by its id, a typed answer by content's checker. */
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
        boolean correct = response.filter(given -> isCorrect(question, given)).isPresent();
        return new Score(attempt, question, response, correct);
    }

    private boolean isCorrect(ItemVersion question, Response response) {
        return switch (question.format()) {
            case SINGLE_CHOICE -> question.keyChoiceId().equals(response.choiceId());
            case TYPED_TEXT ->
                response.text() != null && checker.accepts(question.key(), question.accepted(), response.text());
        };
    }
}
