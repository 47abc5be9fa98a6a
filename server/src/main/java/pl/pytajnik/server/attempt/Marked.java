package pl.pytajnik.server.attempt;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.answer.Reason;
import pl.pytajnik.server.attempt.Releases.Shown;

/** How questions are marked, what was answered to them, what that is worth, and which parts of it are shown. */
record Marked(MarkScheme scheme, CountedResponses counted, Map<UUID, Mark> marks, Shown shown) {
    Mark mark(UUID itemId) {
        return Objects.requireNonNull(marks.get(itemId));
    }

    /** Null while it is withheld, and when there is nothing to say. */
    @Nullable
    Reason remark(UUID itemId) {
        return shown.feedback() ? mark(itemId).remark() : null;
    }

    /** A teacher's feedback; null while it is withheld. */
    @Nullable
    String feedback(@Nullable String written) {
        return shown.feedback() ? written : null;
    }
}
