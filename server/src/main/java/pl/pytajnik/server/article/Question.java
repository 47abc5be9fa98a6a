package pl.pytajnik.server.article;

import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Kind;

/** What makes two drafts of an article the same. */
record Question(Kind kind, String stem, String key) {
    static Question of(Draft draft) {
        return new Question(draft.kind(), draft.stem(), draft.key());
    }
}
