package pl.pytajnik.server.article;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import pl.pytajnik.content.Article;
import pl.pytajnik.content.QuestionGenerator;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Generation;
import pl.pytajnik.content.question.Refusal;
import pl.pytajnik.server.platform.Counters;
import pl.pytajnik.server.platform.problem.Problem;

/** Generation, at most as many at once as there are processors: the others wait a little and are then told to come again. */
@Singleton
public class Thinking {
    private static final long SECONDS_TO_WAIT = 5;
    private static final Pattern WORDS = Pattern.compile("\\s+");

    private final QuestionGenerator generator;
    private final Semaphore turns;
    private final Counters counters;

    public Thinking(QuestionGenerator generator, Counters counters) {
        this.generator = generator;
        this.counters = counters;
        this.turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    }

    /** All questions of the wanted kinds and span, best first, and what was refused there. */
    Generation about(Article article, NewGeneration wanted) {
        Generation all = inTurn(article);
        List<Draft> drafts = all.drafts().stream()
                .filter(draft -> wanted.wants(draft.kind()))
                .filter(draft ->
                        wanted.covers(draft.evidence().start(), draft.evidence().end()))
                .toList();
        List<Refusal> refusals = all.refusals().stream()
                .filter(refusal -> wanted.covers(
                        refusal.evidence().start(), refusal.evidence().end()))
                .toList();
        return new Generation(drafts, refusals);
    }

    private Generation inTurn(Article article) {
        try {
            if (!turns.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw Problem.unavailable(SECONDS_TO_WAIT);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable(SECONDS_TO_WAIT);
        }
        try {
            return counted(article);
        } finally {
            turns.release();
        }
    }

    private Generation counted(Article article) {
        Generation generation = counters.timed("generations", () -> generator.generate(article));
        counters.count("generations.words", WORDS.split(article.text()).length);
        counters.count("generations.drafts", generation.drafts().size());
        counters.count("generations.refusals", generation.refusals().size());
        return generation;
    }

    /** For those who want to see it busy. */
    Semaphore turns() {
        return turns;
    }
}
