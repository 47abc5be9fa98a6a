package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.quiz.Asked;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Editions;
import pl.pytajnik.server.quiz.Layout;

/** Puts the questions of attempts together: drawn for each, in its order, marked as the edition's teacher has ruled. */
@ApplicationScoped
class Sheets {
    private final Editions editions;
    private final MarkSchemes schemes;

    Sheets(Editions editions, MarkSchemes schemes) {
        this.editions = editions;
        this.schemes = schemes;
    }

    Sheet of(Attempt attempt, Assignment assignment) {
        return of(List.of(attempt), assignment).get(0);
    }

    /** All at one assignment, whose edition is read once. */
    List<Sheet> of(List<Attempt> attempts, Assignment assignment) {
        Layout layout = editions.layout(assignment.editionId());
        Map<UUID, List<Asked>> asked = attempts.stream()
                .collect(Collectors.toMap(
                        Attempt::id, attempt -> QuestionOrder.of(attempt, assignment, layout.of(attempt.id()))));
        List<UUID> items = asked.values().stream()
                .flatMap(List::stream)
                .map(Asked::itemId)
                .distinct()
                .toList();
        MarkScheme scheme = schemes.of(assignment.editionId(), items);
        return attempts.stream()
                .map(attempt -> sheet(attempt, assignment, layout, asked.get(attempt.id()), scheme))
                .toList();
    }

    private static Sheet sheet(
            Attempt attempt, Assignment assignment, Layout layout, List<Asked> asked, MarkScheme scheme) {
        List<UUID> items = asked.stream().map(Asked::itemId).toList();
        return new Sheet(attempt, assignment, layout.sections(), asked, scheme.asking(items));
    }
}
