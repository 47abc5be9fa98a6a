package pl.pytajnik.server.article;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import pl.pytajnik.content.Article;
import pl.pytajnik.content.QuestionGenerator;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Generation;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.content.question.Refusal;
import pl.pytajnik.server.platform.problem.Problem;

/** Generation, at most as many at once as there are processors: the others wait a little and are then told to come again. */
@Singleton
public class Thinking {
    private static final long SECONDS_TO_WAIT = 5;

    private final QuestionGenerator generator;
    private final Semaphore turns;

    public Thinking(QuestionGenerator generator) {
        this.generator = generator;
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

    /** The best of each kind in turn, so that a few are not all of one kind; best first again. */
    static List<Draft> spread(List<Draft> bestFirst, int most) {
        List<Draft> left = new ArrayList<>(bestFirst);
        List<Draft> picked = new ArrayList<>();
        while (!left.isEmpty() && picked.size() < most) {
            for (Kind kind : Kind.values()) {
                left.stream()
                        .filter(draft -> draft.kind() == kind && picked.size() < most)
                        .findFirst()
                        .ifPresent(draft -> {
                            picked.add(draft);
                            left.remove(draft);
                        });
            }
        }
        return bestFirst.stream().filter(picked::contains).toList();
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
            return generator.generate(article);
        } finally {
            turns.release();
        }
    }

    /** For those who want to see it busy. */
    Semaphore turns() {
        return turns;
    }
}
