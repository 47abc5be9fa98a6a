package pl.pytajnik.server.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.item.Draw;
import pl.pytajnik.exchange.item.Entry;
import pl.pytajnik.exchange.item.Kind;
import pl.pytajnik.exchange.item.Section;
import pl.pytajnik.server.bank.Pool;
import pl.pytajnik.server.quiz.EditionView;
import pl.pytajnik.server.quiz.LayoutSection;
import pl.pytajnik.server.quiz.QuizEntry;
import pl.pytajnik.server.quiz.QuizSection;
import pl.pytajnik.server.quiz.QuizView;
import pl.pytajnik.server.quiz.Slot;

/**
 * The parts of a quiz as the formats know them.
 *
 * @param draws places that take questions by chance
 */
record Sections(List<Section> parts, int draws) {
    static Sections of(QuizView quiz) {
        List<QuizEntry> entries = quiz.sections().stream()
                .flatMap(part -> part.entries().stream())
                .toList();
        long draws = entries.stream().filter(entry -> entry.draw() != null).count();
        return new Sections(quiz.sections().stream().map(Sections::part).toList(), Math.toIntExact(draws));
    }

    /** Places with a pool ask so many of it by chance; all of the pool stand in the file, none of them in a section. */
    static Sections of(EditionView edition) {
        List<Slot> slots = edition.sections().stream()
                .flatMap(part -> part.slots().stream())
                .toList();
        long draws =
                slots.stream().filter(slot -> slot.count() < slot.pool().size()).count();
        return new Sections(edition.sections().stream().map(Sections::part).toList(), Math.toIntExact(draws));
    }

    /** The items of all parts, in their order. */
    List<UUID> items() {
        return parts.stream()
                .flatMap(part -> part.entries().stream())
                .map(Entry::itemId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Section part(QuizSection part) {
        List<Entry> entries = part.entries().stream()
                .map(entry -> new Entry(entry.itemId(), draw(entry.draw()), points(entry.points())))
                .toList();
        return new Section(part.title(), part.instruction(), entries);
    }

    private static Section part(LayoutSection part) {
        List<Entry> entries = part.slots().stream()
                .filter(slot -> slot.count() == slot.pool().size())
                .flatMap(slot -> slot.pool().stream().map(item -> new Entry(item, null, points(slot.points()))))
                .toList();
        return new Section(part.title(), part.instruction(), entries);
    }

    private static @Nullable Draw draw(pl.pytajnik.server.quiz.@Nullable Draw draw) {
        if (draw == null) {
            return null;
        }
        Pool pool = draw.from();
        Kind kind = pool.kind() == null ? null : Kind.valueOf(pool.kind().name());
        return new Draw(draw.count(), pool.tag(), kind, pool.difficulty());
    }

    private static BigDecimal points(@Nullable Double points) {
        return points == null
                ? BigDecimal.ONE
                : new BigDecimal(BigDecimal.valueOf(points).stripTrailingZeros().toPlainString());
    }
}
