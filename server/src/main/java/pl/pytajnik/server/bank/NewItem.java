package pl.pytajnik.server.bank;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * An item as its teacher writes it. A single choice or a typed text may be said shortly, by {@code format}, {@code
 * key}, {@code accepted} and {@code distractors} instead of {@code answer}.
 *
 * @param stem the question
 * @param answer how it is answered and what is right
 * @param format the short way: single choice or typed text
 * @param key the short way: the right answer
 * @param accepted the short way: other answers that count as right
 * @param distractors the short way: wrong choices
 * @param kind OTHER for a new item when none is given
 * @param difficulty 1 easy to 3 hard; 2 for a new item when none is given
 * @param feedback for everybody who has answered, after release
 * @param evidence what proves the key; when it is left out of a change, what was there stays
 * @param tags when they are left out of a change, those that were there stay
 */
public record NewItem(
        @NotBlank @Size(max = 500) String stem,
        @Valid @Nullable Answer answer,
        @Nullable ResponseFormat format,

        @Size(max = 300) @Pattern(regexp = NOT_BLANK, message = BLANK) @Nullable
        String key,

        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 300) String> accepted,
        @Size(max = 9) @Nullable List<@NotBlank @Size(max = 300) String> distractors,
        @Nullable Kind kind,
        @Min(1) @Max(3) @Nullable Integer difficulty,
        @Size(max = 1000) @Nullable String feedback,
        @Valid @Nullable NewEvidence evidence,
        @Size(max = Tags.MOST) @Nullable List<@NotBlank @Size(max = Tags.LONGEST) String> tags) {
    static final String BLANK = "{jakarta.validation.constraints.NotBlank.message}";
    static final String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";

    /** Refuses values that do not go together, and names them. */
    Wording checked() {
        if (answer == null) {
            return new Wording(stem, plain().checked(), feedback);
        }
        List<FieldError> errors = new ArrayList<>(answer.misfits());
        PlainAnswer.alone("/format", format).ifPresent(errors::add);
        errors.addAll(PlainAnswer.beside(key, accepted, distractors));
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors.toArray(FieldError[]::new));
        }
        return new Wording(stem, answer, feedback);
    }

    private PlainAnswer plain() {
        if (format == null) {
            throw Problem.invalid(FieldError.of("/answer", WrongValue.NO_ANSWER));
        }
        if (key == null) {
            throw Problem.invalid(FieldError.of("/key", WrongValue.NO_KEY));
        }
        return new PlainAnswer(key, Option.copy(accepted), Option.copy(distractors), format);
    }
}
