package pl.pytajnik.server.bank;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.server.article.StoredDraft;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;

/**
 * What a teacher changes while accepting a draft; null leaves the draft's own. Without distractors it is typed. Instead
 * of {@code key}, {@code accepted} and {@code distractors} a whole {@code answer} may be given: in any format, with feedback
 * for each choice.
 *
 * @param stem the question in the teacher's words
 * @param key the right answer
 * @param accepted other ways to say it that count as right
 * @param distractors the wrong choices; none: the answer is typed
 * @param answer how it is answered and what is right, instead of the three before
 * @param difficulty 1 easy to 3 hard
 * @param feedback for everybody who has answered, after release
 * @param tags what it is filed under; null: nothing
 */
public record Acceptance(
        @Size(max = 500) @Pattern(regexp = NewItem.NOT_BLANK, message = NewItem.BLANK) @Nullable
        String stem,

        @Size(max = 300) @Pattern(regexp = NewItem.NOT_BLANK, message = NewItem.BLANK) @Nullable
        String key,

        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 300) String> accepted,
        @Size(max = 9) @Nullable List<@NotBlank @Size(max = 300) String> distractors,
        @Valid @Nullable Answer answer,
        @Min(1) @Max(3) @Nullable Integer difficulty,
        @Size(max = 1000) @Nullable String feedback,
        @Size(max = Tags.MOST) @Nullable List<@NotBlank @Size(max = Tags.LONGEST) String> tags) {
    public static Acceptance asItIs() {
        return new Acceptance(null, null, null, null, null, null, null, null);
    }

    /** Refuses values that do not go together, and names them. */
    Wording of(StoredDraft draft) {
        Answer right = answer == null ? plain(draft).checked() : whole(answer);
        return new Wording(Objects.requireNonNullElse(stem, draft.stem()), right, feedback);
    }

    private Answer whole(Answer answer) {
        List<FieldError> errors = new ArrayList<>(answer.misfits());
        errors.addAll(PlainAnswer.beside(key, accepted, distractors));
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors.toArray(FieldError[]::new));
        }
        return answer;
    }

    private PlainAnswer plain(StoredDraft draft) {
        List<String> options = Objects.requireNonNullElseGet(
                distractors,
                () -> draft.distractors().stream().map(Distractor::text).toList());
        return new PlainAnswer(
                Objects.requireNonNullElse(key, draft.key()),
                Objects.requireNonNullElse(accepted, draft.accepted()),
                options,
                options.isEmpty() ? ResponseFormat.TYPED_TEXT : ResponseFormat.SINGLE_CHOICE);
    }
}
