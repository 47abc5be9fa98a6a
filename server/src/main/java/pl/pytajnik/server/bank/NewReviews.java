package pl.pytajnik.server.bank;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.article.Rejection;

/**
 * What a teacher made of many drafts of one article.
 *
 * @param decisions at most 200, each of another draft
 */
public record NewReviews(@NotEmpty @Size(max = 200) List<@NotNull Decision> decisions) {
    /**
     * One of these, not both: taken into the bank, as it is or edited, or thrown out for a reason.
     *
     * @param acceptance what to change while taking it into the bank; null unless it is accepted
     * @param rejection why it is thrown out; null unless it is
     */
    public record Decision(
            @NotNull UUID draftId,
            @Nullable Acceptance acceptance,
            @Nullable Rejection rejection) {}
}
