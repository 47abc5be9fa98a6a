package pl.pytajnik.server.quiz;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one student has at an assignment instead of what everybody has.
 *
 * @param dueAt the student's deadline; null: everybody's
 * @param timeLimitSeconds for one attempt, from its start; null: everybody's
 * @param maxAttempts null: everybody's
 * @param grantedAt when a teacher gave it, or changed it last
 */
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
