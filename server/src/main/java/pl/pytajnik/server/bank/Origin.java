package pl.pytajnik.server.bank;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.article.Proof;
import pl.pytajnik.server.article.StoredDraft;

/** What of an item version is not its wording. */
record Origin(
        UUID itemId,
        int version,
        Kind kind,
        int difficulty,
        @Nullable ItemEvidence evidence) {
    static Origin of(Item item, StoredDraft draft) {
        Proof proof = draft.evidence();
        ItemEvidence evidence = new ItemEvidence(draft.articleId(), proof.start(), proof.end(), proof.text());
        return new Origin(item.id(), item.version(), Kind.of(draft.kind()), draft.difficulty(), evidence);
    }

    /** The same but for what is given. */
    Origin with(@Nullable Kind newKind, @Nullable Integer newDifficulty, @Nullable ItemEvidence newEvidence) {
        return new Origin(
                itemId,
                version,
                newKind == null ? kind : newKind,
                newDifficulty == null ? difficulty : newDifficulty,
                newEvidence == null ? evidence : newEvidence);
    }
}
