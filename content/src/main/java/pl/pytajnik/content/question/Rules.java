package pl.pytajnik.content.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reasons to refuse, in the order they are tried; the first that holds wins. Immutable.
 *
 * @param <T> what is judged
 */
public record Rules<T>(List<Rule<T>> all) {
    /**
     * One reason to refuse.
     *
     * @param code stable name of the reason, as teachers and developers see it
     * @param refuses true for what must not be asked
     */
    public record Rule<T>(String code, Predicate<T> refuses) {}

    public Rules {
        all = List.copyOf(all);
    }

    /** The code of the reason to refuse; empty when there is none. */
    public Optional<String> refusal(T judged) {
        return all.stream()
                .filter(rule -> rule.refuses().test(judged))
                .map(Rule::code)
                .findFirst();
    }
}
