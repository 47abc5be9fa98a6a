package pl.pytajnik.app;

import android.content.Context;
import android.content.SharedPreferences;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which attempt was last submitted here, by assignment, so that its result can be found again. */
final class Finished {
    private final SharedPreferences kept;

    Finished(Context context) {
        kept = context.getSharedPreferences("finished", Context.MODE_PRIVATE);
    }

    void add(UUID assignmentId, UUID attemptId) {
        kept.edit().putString(assignmentId.toString(), attemptId.toString()).apply();
    }

    @Nullable
    UUID attemptAt(UUID assignmentId) {
        String attempt = kept.getString(assignmentId.toString(), null);
        return attempt == null ? null : UUID.fromString(attempt);
    }

    /** With the student. */
    void clear() {
        kept.edit().clear().apply();
    }
}
