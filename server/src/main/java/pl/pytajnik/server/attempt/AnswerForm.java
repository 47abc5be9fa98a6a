package pl.pytajnik.server.attempt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.Choice;
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
        long answers = Stream.of(response.choiceId(), response.choiceIds(), response.text())
                .filter(Objects::nonNull)
                .count();
        if (answers != 1) {
            return ProblemCode.VALIDATION;
        }
        return switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE ->
                refusalOfChoices(response.choiceId() == null ? null : List.of(response.choiceId()), question);
            case MULTIPLE_CHOICE -> refusalOfChoices(response.choiceIds(), question);
            case TYPED_TEXT, NUMBER, DATE -> refusalOfText(response.text());
        };
    }

    private static @Nullable ProblemCode refusalOfChoices(@Nullable Collection<UUID> chosen, ItemVersion question) {
        if (chosen == null || chosen.size() != Set.copyOf(chosen).size()) {
            return ProblemCode.VALIDATION;
        }
        Set<UUID> offered = question.choices().stream().map(Choice::id).collect(Collectors.toSet());
        return offered.containsAll(chosen) ? null : ProblemCode.UNKNOWN_CHOICE;
    }

    private static @Nullable ProblemCode refusalOfText(@Nullable String text) {
        return text != null && text.length() <= LONGEST_TEXT ? null : ProblemCode.VALIDATION;
    }
}
