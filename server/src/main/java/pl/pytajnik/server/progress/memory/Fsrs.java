package pl.pytajnik.server.progress.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The scheduler: a review turns one state of memory into the next and says when to ask again. Pure; thread-safe.
 *
 * <p>Right and wrong alone suffice („FSRS-6 binary” in the srs-benchmark of open-spaced-repetition). Days are whole days
 * of 24 hours since the last review, as in py-fsrs.
 */
public final class Fsrs {
    /** Stored with every state, so that another algorithm can be told from this one and the reviews be replayed by it. */
    public static final String VERSION = "fsrs-6";

    private static final double ONE_AND_A_HALF = 1.5;

    private final Parameters parameters;
    private final Forgetting forgetting;

    public Fsrs(Parameters parameters) {
        this.parameters = parameters;
        this.forgetting = new Forgetting(parameters);
    }

    /** The state after the first review of an item. */
    public Memory first(Grade grade, Instant at) {
        double stability = forgetting.firstStability(grade);
        double difficulty = forgetting.firstDifficulty(grade);
        return scheduled(new Memory(stability, difficulty, Phase.LEARNING, 0, at, at), grade);
    }

    /** @param at not before the review before */
    public Memory next(Memory memory, Grade grade, Instant at) {
        long days = days(memory, at);
        double stability = days < 1
                ? forgetting.sameDay(memory.stability(), grade)
                : forgetting.laterDay(memory, recall(memory, at), grade);
        double difficulty = forgetting.nextDifficulty(memory.difficulty(), grade);
        return scheduled(new Memory(stability, difficulty, memory.phase(), memory.step(), at, at), grade);
    }

    /** The probability that the student still knows it then, 0 to 1. */
    public double recall(Memory memory, Instant at) {
        return forgetting.recall(days(memory, at), memory.stability());
    }

    private static long days(Memory memory, Instant at) {
        return Math.max(0, Duration.between(memory.reviewedAt(), at).toDays());
    }

    private Memory scheduled(Memory memory, Grade grade) {
        if (memory.phase() == Phase.REVIEW) {
            return grade == Grade.AGAIN && !parameters.relearning().isEmpty()
                    ? onStep(memory, Phase.RELEARNING, 0)
                    : inReview(memory);
        }
        List<Duration> steps = parameters.steps(memory.phase());
        if (steps.isEmpty() || (memory.step() >= steps.size() && grade != Grade.AGAIN)) {
            return inReview(memory);
        }
        return switch (grade) {
            case AGAIN -> onStep(memory, memory.phase(), 0);
            case HARD -> due(memory, memory.phase(), memory.step(), hard(steps, memory.step()));
            case GOOD ->
                memory.step() + 1 == steps.size()
                        ? inReview(memory)
                        : onStep(memory, memory.phase(), memory.step() + 1);
            case EASY -> inReview(memory);
        };
    }

    /** On the first step between it and the second, on others the step once more. */
    private static Duration hard(List<Duration> steps, int step) {
        Duration first = steps.get(0);
        if (step > 0) {
            return steps.get(step);
        }
        return steps.size() == 1
                ? Duration.ofMillis(Math.round(first.toMillis() * ONE_AND_A_HALF))
                : first.plus(steps.get(1)).dividedBy(2);
    }

    private Memory onStep(Memory memory, Phase phase, int step) {
        return due(memory, phase, step, parameters.steps(phase).get(step));
    }

    private Memory inReview(Memory memory) {
        return due(memory, Phase.REVIEW, 0, Duration.ofDays(forgetting.interval(memory.stability())));
    }

    private static Memory due(Memory memory, Phase phase, int step, Duration in) {
        return new Memory(
                memory.stability(),
                memory.difficulty(),
                phase,
                step,
                memory.reviewedAt(),
                memory.reviewedAt().plus(in));
    }
}
