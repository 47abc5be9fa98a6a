package pl.pytajnik.server.article;

import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Kind;

/** What makes two drafts of an article the same. */
record Question(Kind kind, String stem, String key, int evidenceStart, int evidenceEnd) {
    static Question of(Draft draft) {
        return new Question(
                draft.kind(),
                draft.stem(),
                draft.key(),
                draft.evidence().start(),
                draft.evidence().end());
    }

    /** The same words, or the same answer asked for from the same sentence in other words. */
    boolean repeats(Question known) {
        boolean sameKey = kind == known.kind && key.equals(known.key);
        boolean samePlace = evidenceStart == known.evidenceStart && evidenceEnd == known.evidenceEnd;
        return sameKey && (samePlace || stem.equals(known.stem));
    }
}
