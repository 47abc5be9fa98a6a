package pl.pytajnik.server.attempt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Tells whether a response answers one of the questions at all. Immutable. */
final class AnswerForm {
    private static final int LONGEST_TEXT = 1000;

    private final Map<UUID, ItemVersion> questions;

    AnswerForm(List<ItemVersion> questions) {
        this.questions = questions.stream().collect(Collectors.toMap(ItemVersion::itemId, Function.identity()));
    }

    /** Why the response cannot be taken; empty when it can. */
    Optional<ProblemCode> refusal(NewResponse response) {
        ItemVersion question = questions.get(response.itemId());
        return Optional.ofNullable(question == null ? ProblemCode.UNKNOWN_ITEM : refusal(response, question));
    }

    private static @Nullable ProblemCode refusal(NewResponse response, ItemVersion question) {
        return switch (question.format()) {
            case SINGLE_CHOICE -> refusalOfChoice(response, question);
            case TYPED_TEXT -> refusalOfText(response);
        };
    }

    private static @Nullable ProblemCode refusalOfChoice(NewResponse response, ItemVersion question) {
        if (response.choiceId() == null || response.text() != null) {
            return ProblemCode.VALIDATION;
        }
        boolean offered =
                question.choices().stream().anyMatch(choice -> choice.id().equals(response.choiceId()));
        return offered ? null : ProblemCode.UNKNOWN_CHOICE;
    }

    private static @Nullable ProblemCode refusalOfText(NewResponse response) {
        String text = response.text();
        boolean taken = text != null && response.choiceId() == null && text.length() <= LONGEST_TEXT;
        return taken ? null : ProblemCode.VALIDATION;
    }
}
