package pl.pytajnik.server.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.pytajnik.server.bank.Items;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Takes a quiz as it is now: current versions of its items, and for each draw the items that are in its pool. */
@ApplicationScoped
class FreezingQuiz {
    /** Of one draw. */
    private static final int LARGEST_POOL = 1000;

    private final Items items;

    FreezingQuiz(Items items) {
        this.items = items;
    }

    Frozen of(Quiz quiz) {
        Layout layout = layout(quiz);
        List<UUID> ids = layout.items();
        Map<UUID, Integer> versions = items.versionsOwned(ids, quiz.ownerId());
        return new Frozen(
                ids.stream().map(id -> new EditionItem(id, versions.get(id))).toList(), layout);
    }

    private Layout layout(Quiz quiz) {
        Pools pools = new Pools(quiz.ownerId(), new HashSet<>(NewQuiz.itemIds(quiz.sections())));
        return new Layout(quiz.sections().stream()
                .map(section -> new LayoutSection(
                        section.title(),
                        section.instruction(),
                        section.entries().stream().map(pools::slot).toList()))
                .toList());
    }

    /** Gives each draw its pool, and sees to it that no order of drawing can leave one short. */
    private final class Pools {
        private final UUID teacher;
        private final Set<UUID> fixed;
        private final List<Slot> draws = new ArrayList<>();

        Pools(UUID teacher, Set<UUID> fixed) {
            this.teacher = teacher;
            this.fixed = fixed;
        }

        Slot slot(QuizEntry entry) {
            Draw draw = entry.draw();
            return draw == null ? Slot.fixed(entry.itemId(), entry.points()) : drawn(draw, entry.points());
        }

        private Slot drawn(Draw draw, double points) {
            List<UUID> pool = items.drawable(draw.from(), teacher, LARGEST_POOL).stream()
                    .filter(item -> !fixed.contains(item))
                    .toList();
            int needed = draw.count()
                    + draws.stream().mapToInt(earlier -> shared(earlier, pool)).sum();
            if (pool.size() < needed) {
                throw Problem.of(ProblemCode.POOL_TOO_SMALL, needed, pool.size());
            }
            Slot slot = new Slot(points, draw.count(), pool);
            draws.add(slot);
            return slot;
        }

        /** How many of the pool an earlier draw may take away at worst. */
        private static int shared(Slot earlier, List<UUID> pool) {
            Set<UUID> both = new HashSet<>(pool);
            both.retainAll(earlier.pool());
            return Math.min(earlier.count(), both.size());
        }
    }
}
