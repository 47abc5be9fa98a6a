package pl.pytajnik.server.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pytajnik.server.attempt.Remarking;
import pl.pytajnik.server.attempt.Remarking.Remarked;
import pl.pytajnik.server.event.EventType;
import pl.pytajnik.server.event.RecordingEvent;
import pl.pytajnik.server.quiz.Ruling;

/** Works out what a ruling makes of every submitted attempt, part by part. Within the caller's transaction. */
@ApplicationScoped
class Regrading {
    private static final UUID BEFORE_EVERY_ID = new UUID(0, 0);

    private final Grades grades;
    private final Remarking remarking;
    private final RecordingEvent recording;

    Regrading(Grades grades, Remarking remarking, RecordingEvent recording) {
        this.grades = grades;
        this.remarking = remarking;
        this.recording = recording;
    }

    /** Only says what would change. */
    RegradeOutcome preview(Ruling ruling, Keys keys) {
        return run(ruling, keys, changed -> {});
    }

    RegradeOutcome apply(Ruling ruling, Keys keys) {
        RegradeOutcome outcome = run(ruling, keys, changed -> keep(ruling, changed));
        grades.apply(ruling);
        return outcome;
    }

    private void keep(Ruling ruling, List<Regraded> changed) {
        recording.of(
                ruling.teacherId(),
                EventType.ATTEMPT_RESCORED,
                changed.stream()
                        .map(one -> AttemptRescored.of(ruling.id(), one.change()))
                        .toList());
        grades.keep(changed.stream().map(Regraded::after).toList());
    }

    private RegradeOutcome run(Ruling ruling, Keys keys, Consumer<List<Regraded>> changed) {
        RegradeOutcome outcome = new RegradeOutcome();
        List<Graded> batch = grades.after(BEFORE_EVERY_ID, ruling.editionId(), ruling.itemId());
        while (!batch.isEmpty()) {
            List<Regraded> changing = changing(ruling, keys, batch);
            outcome.add(batch.size(), changing);
            changed.accept(changing);
            UUID last = batch.get(batch.size() - 1).attemptId();
            batch = grades.after(last, ruling.editionId(), ruling.itemId());
        }
        return outcome;
    }

    private List<Regraded> changing(Ruling ruling, Keys keys, List<Graded> batch) {
        Map<UUID, Remarked> remarked =
                remarking
                        .of(
                                keys.asked(),
                                keys.by(),
                                batch.stream().map(Graded::attemptId).toList())
                        .stream()
                        .collect(Collectors.toMap(Remarked::attemptId, Function.identity()));
        return batch.stream()
                .map(graded -> new Regraded(
                        graded, new Regrade(ruling.id(), graded, remarked.get(graded.attemptId()), ruling.isVoiding())))
                .filter(regraded -> regraded.after().isChange())
                .toList();
    }

    /** An attempt that changes. */
    record Regraded(Graded before, Regrade after) {
        GradeChange change() {
            return GradeChange.of(before, after);
        }
    }
}
