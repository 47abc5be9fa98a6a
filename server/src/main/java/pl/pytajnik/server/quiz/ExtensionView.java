package pl.pytajnik.server.quiz;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one student has at an assignment instead of what everybody has. */
record ExtensionView(
        UUID studentId,
        @Nullable Instant dueAt,
        @Nullable Integer timeLimitSeconds,
        @Nullable Integer maxAttempts,
        Instant grantedAt) {
    static ExtensionView of(Extension extension) {
        return new ExtensionView(
                extension.studentId(),
                extension.dueAt(),
                extension.timeLimitSeconds(),
                extension.maxAttempts(),
                extension.grantedAt());
    }
}
