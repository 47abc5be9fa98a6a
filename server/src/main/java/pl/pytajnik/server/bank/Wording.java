package pl.pytajnik.server.bank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;

/**
 * What of an item a teacher words.
 *
 * @param accepted other right answers, without the key
 * @param distractors wrong options; a single choice has one at least
 */
public record Wording(
        @NotBlank @Size(max = 500) String stem,
        @NotBlank @Size(max = 300) String key,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 300) String> accepted,
        @NotNull @Size(max = 9) List<@NotBlank @Size(max = 300) String> distractors,
        @NotNull ResponseFormat format) {

    /** Refuses what no field can be blamed for alone: a choice without options, an option twice, a true distractor. */
    Wording checked() {
        if (format == ResponseFormat.SINGLE_CHOICE && distractors.isEmpty()) {
            throw Problem.invalid(new FieldError("/distractors", "a single choice needs one at least"));
        }
        Set<String> seen = new HashSet<>();
        seen.add(folded(key));
        accepted.forEach(answer -> seen.add(folded(answer)));
        for (int i = 0; i < distractors.size(); i++) {
            if (!seen.add(folded(distractors.get(i)))) {
                throw Problem.invalid(new FieldError("/distractors/" + i, "is the key or stands there twice"));
            }
        }
        return this;
    }

    private static String folded(String answer) {
        return answer.strip().toLowerCase(Locale.ROOT);
    }
}
