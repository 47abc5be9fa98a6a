package pl.pytajnik.server.bank;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One wording of an item, which never changes. */
public record ItemVersionView(
        int version,
        Kind kind,
        ResponseFormat format,
        String stem,
        String key,
        Answer answer,
        @Nullable String feedback,
        @Nullable ItemEvidence evidence,
        int difficulty,
        Instant createdAt) {
    static ItemVersionView of(ItemVersion version) {
        return new ItemVersionView(
                version.version(),
                version.kind(),
                version.format(),
                version.stem(),
                version.key(),
                version.answer(),
                version.feedback(),
                version.evidence(),
                version.difficulty(),
                version.createdAt());
    }
}
