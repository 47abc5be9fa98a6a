package pl.pytajnik.server.article;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Kind;

/**
 * A draft as its teacher sees it.
 *
 * @param kind what it asks for
 * @param pattern the engine's name for how the question was found, such as {@code W1}
 * @param patternWords what the pattern asks, in plain words
 * @param stem the question
 * @param key the right answer
 * @param accepted other ways to say it that count as right
 * @param distractors wrong choices that are proposed
 * @param evidence where the article proves the key
 * @param difficulty 1 easy to 3 hard
 * @param confidence 0 to 1, the product of its parts
 * @param confidenceParts each doubt by its name; none for drafts made before they were kept
 * @param reasons stable codes of why it is trusted or doubted
 * @param status whether it was reviewed, and how
 * @param rejection null unless it was rejected
 */
public record DraftView(
        UUID id,
        UUID articleId,
        Kind kind,
        String pattern,
        Words patternWords,
        String stem,
        String key,
        List<String> accepted,
        List<DistractorView> distractors,
        Proof evidence,
        int difficulty,
        double confidence,
        List<Confidence.Part> confidenceParts,
        List<String> reasons,
        DraftStatus status,
        @Nullable Rejection rejection) {
    /**
     * A wrong choice that is proposed.
     *
     * @param text the wrong option
     * @param reason why it is wrong and where it comes from
     */
    public record DistractorView(String text, String reason) {
        static DistractorView of(Distractor distractor) {
            return new DistractorView(distractor.text(), distractor.reason());
        }
    }

    public static DraftView of(StoredDraft draft) {
        return new DraftView(
                draft.id(),
                draft.articleId(),
                draft.kind(),
                draft.pattern(),
                PatternWords.of(draft.pattern()),
                draft.stem(),
                draft.key(),
                draft.accepted(),
                draft.distractors().stream().map(DistractorView::of).toList(),
                draft.evidence(),
                draft.difficulty(),
                draft.confidence(),
                draft.confidenceParts(),
                draft.reasons(),
                draft.status(),
                draft.rejection());
    }
}
