package pl.pytajnik.server.bank;

import java.util.UUID;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.server.article.Proof;
import pl.pytajnik.server.article.StoredDraft;

/** What of an item version no teacher words: where it comes from. */
record Origin(UUID itemId, int version, Kind kind, int difficulty, ItemEvidence evidence) {
    static Origin of(Item item, StoredDraft draft) {
        Proof proof = draft.evidence();
        ItemEvidence evidence = new ItemEvidence(draft.articleId(), proof.start(), proof.end(), proof.text());
        return new Origin(item.id(), item.version(), draft.kind(), draft.difficulty(), evidence);
    }
}
