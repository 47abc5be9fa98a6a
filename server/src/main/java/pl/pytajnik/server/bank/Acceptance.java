package pl.pytajnik.server.bank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.server.article.StoredDraft;

/** What a teacher changes while accepting a draft; null leaves the draft's own. Without distractors it is typed. */
public record Acceptance(
        @Size(max = 500) @Pattern(regexp = NOT_BLANK) @Nullable
        String stem,

        @Size(max = 300) @Pattern(regexp = NOT_BLANK) @Nullable
        String key,

        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 300) String> accepted,
        @Size(max = 9) @Nullable List<@NotBlank @Size(max = 300) String> distractors) {
    private static final String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";

    Wording of(StoredDraft draft) {
        List<String> options = Objects.requireNonNullElseGet(
                distractors,
                () -> draft.distractors().stream().map(Distractor::text).toList());
        return new Wording(
                Objects.requireNonNullElse(stem, draft.stem()),
                Objects.requireNonNullElse(key, draft.key()),
                Objects.requireNonNullElse(accepted, draft.accepted()),
                options,
                options.isEmpty() ? ResponseFormat.TYPED_TEXT : ResponseFormat.SINGLE_CHOICE);
    }
}
