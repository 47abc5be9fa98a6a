package pl.pytajnik.server.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * The short way to say a single choice or a typed text.
 *
 * @param accepted other right answers, without the key
 * @param distractors wrong options; a single choice has one at least
 */
record PlainAnswer(String key, List<String> accepted, List<String> distractors, ResponseFormat format) {
    /** What of the short way stands beside the long one, which it does not go with. */
    static List<FieldError> beside(
            @Nullable String key, @Nullable List<String> accepted, @Nullable List<String> wrong) {
        return Stream.of(alone("/key", key), alone("/accepted", accepted), alone("/distractors", wrong))
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<FieldError> alone(String pointer, @Nullable Object value) {
        return Optional.ofNullable(value).map(there -> FieldError.of(pointer, WrongValue.NOT_WITH_ANSWER));
    }

    /** Refuses what no field can be blamed for alone: a choice without options, an option twice, a true distractor. */
    Answer checked() {
        return switch (format) {
            case SINGLE_CHOICE -> choice();
            case TYPED_TEXT -> new TypedText(key, accepted);
            case MULTIPLE_CHOICE, TRUE_FALSE, NUMBER, DATE ->
                throw Problem.invalid(FieldError.of("/format", WrongValue.SAID_IN_ANSWER));
        };
    }

    private Answer choice() {
        if (distractors.isEmpty()) {
            throw Problem.invalid(FieldError.of("/distractors", WrongValue.NO_DISTRACTOR));
        }
        Set<String> seen = new HashSet<>();
        seen.add(Option.folded(key));
        accepted.forEach(answer -> seen.add(Option.folded(answer)));
        for (int i = 0; i < distractors.size(); i++) {
            if (!seen.add(Option.folded(distractors.get(i)))) {
                throw Problem.invalid(FieldError.of("/distractors/" + i, WrongValue.KEY_OR_TWICE));
            }
        }
        Stream<Option> wrong = distractors.stream().map(text -> Option.of(text, false));
        return new SingleChoice(
                Stream.concat(Stream.of(Option.of(key, true)), wrong).toList(), accepted);
    }
}
