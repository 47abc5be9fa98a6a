package pl.pytajnik.server.bank;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One wording of an item, which never changes.
 *
 * @param version its number, from 1
 * @param kind what it asks for
 * @param format how it is answered
 * @param stem the question
 * @param key the right answer, in words
 * @param answer how it is answered and what is right
 * @param feedback for everybody who has answered, after release; null: none
 * @param evidence where an article proves the key; null: nowhere
 * @param difficulty 1 easy to 3 hard
 */
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
