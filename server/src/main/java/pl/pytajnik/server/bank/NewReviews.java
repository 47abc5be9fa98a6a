package pl.pytajnik.server.bank;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.article.Rejection;

/** What a teacher made of many drafts of one article. */
public record NewReviews(@NotEmpty @Size(max = 200) List<@NotNull Decision> decisions) {
    /** One of these, not both: taken into the bank, as it is or edited, or thrown out for a reason. */
    public record Decision(
            @NotNull UUID draftId,
            @Nullable Acceptance acceptance,
            @Nullable Rejection rejection) {}
}
