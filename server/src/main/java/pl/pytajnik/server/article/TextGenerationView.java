package pl.pytajnik.server.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.content.question.Refusal;

/**
 * The questions of a text, best first.
 *
 * @param text what evidence points into: the text as it came, or its plain words when it was Markdown
 * @param drafts best first
 * @param refusals what was considered and not asked; left out unless asked for
 */
public record TextGenerationView(
        String text,
        List<QuestionView> drafts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<RefusalView> refusals) {
    /**
     * A question as the engine made it.
     *
     * @param kind what it asks for
     * @param pattern the engine's name for how the question was found, such as {@code W1}
     * @param patternWords what the pattern asks, in plain words
     * @param stem the question
     * @param key the right answer
     * @param accepted other ways to say it that count as right
     * @param distractors wrong choices that are proposed
     * @param evidence where the text proves the key
     * @param difficulty 1 easy to 3 hard
     * @param confidence 0 to 1
     * @param reasons stable codes of why it is trusted or doubted
     */
    public record QuestionView(
            Kind kind,
            String pattern,
            Words patternWords,
            String stem,
            String key,
            List<String> accepted,
            List<DraftView.DistractorView> distractors,
            Proof evidence,
            int difficulty,
            double confidence,
            List<String> reasons) {
        static QuestionView of(Draft draft) {
            return new QuestionView(
                    draft.kind(),
                    draft.pattern(),
                    PatternWords.of(draft.pattern()),
                    draft.stem(),
                    draft.key(),
                    draft.accepted(),
                    draft.distractors().stream()
                            .map(DraftView.DistractorView::of)
                            .toList(),
                    Proof.of(draft.evidence()),
                    draft.difficulty().level(),
                    draft.confidence().value(),
                    draft.reasons());
        }
    }

    static TextGenerationView of(String text, List<Draft> drafts, @Nullable List<Refusal> refusals) {
        return new TextGenerationView(
                text,
                drafts.stream().map(QuestionView::of).toList(),
                refusals == null ? null : refusals.stream().map(RefusalView::of).toList());
    }
}
