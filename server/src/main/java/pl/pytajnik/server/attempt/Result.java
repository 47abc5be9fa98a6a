package pl.pytajnik.server.attempt;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.answer.Reason;
import pl.pytajnik.server.attempt.Releases.Shown;

/** A submitted attempt, what it was worth, and which parts of that its student may see. */
record Result(Sheet sheet, CountedResponses counted, Map<UUID, Mark> marks, Shown shown) {
    /** Null while it is withheld. */
    @Nullable
    Double score() {
        return shown.score() ? Objects.requireNonNull(sheet.attempt().score()) : null;
    }

    /** Null while it is withheld, and when there is nothing to say. */
    @Nullable
    Reason remark(UUID itemId) {
        return shown.feedback() ? marks.get(itemId).remark() : null;
    }

    /** A teacher's feedback; null while it is withheld. */
    @Nullable
    String feedback(@Nullable String written) {
        return shown.feedback() ? written : null;
    }
}
