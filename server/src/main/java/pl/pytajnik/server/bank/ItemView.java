package pl.pytajnik.server.bank;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as its teacher sees it, key and all.
 *
 * @param draftId the draft it was made of; null: its teacher wrote it
 * @param version counts the wordings
 * @param revision counts these and changes of tags and archive; it is the ETag
 * @param kind what it asks for
 * @param format how it is answered
 * @param stem the question
 * @param key what is right, in words
 * @param accepted other right answers, in words
 * @param distractors wrong choices, in words
 * @param answer how it is answered and what is right
 * @param feedback for everybody who has answered, after release; null: none
 * @param evidence where an article proves the key; null: nowhere
 * @param difficulty 1 easy to 3 hard
 * @param tags what it is filed under
 * @param archived whether it has left the lists
 */
public record ItemView(
        UUID id,
        @Nullable UUID draftId,
        int version,
        int revision,
        Kind kind,
        ResponseFormat format,
        String stem,
        String key,
        List<String> accepted,
        List<String> distractors,
        Answer answer,
        @Nullable String feedback,
        @Nullable ItemEvidence evidence,
        int difficulty,
        List<String> tags,
        boolean archived,
        Instant createdAt) {
    static ItemView of(CurrentItem current) {
        ItemVersion version = current.version();
        return new ItemView(
                current.id(),
                current.item().draftId(),
                version.version(),
                current.item().revision(),
                version.kind(),
                version.format(),
                version.stem(),
                version.key(),
                version.accepted(),
                version.distractors().stream().map(Choice::text).toList(),
                version.answer(),
                version.feedback(),
                version.evidence(),
                version.difficulty(),
                current.item().tags().written(),
                current.item().isArchived(),
                current.item().createdAt());
    }
}
