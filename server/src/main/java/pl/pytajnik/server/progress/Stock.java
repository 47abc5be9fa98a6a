package pl.pytajnik.server.progress;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import pl.pytajnik.server.progress.Answered.ItemAnswers;
import pl.pytajnik.server.progress.Mastery.NamedMastery;
import pl.pytajnik.server.progress.MyProgressView.Foreseen;

/**
 * What a student remembers of questions, and how the student has answered them.
 *
 * @param answers by item
 */
record Stock(Shelf shelf, Map<UUID, ItemAnswers> answers) {
    private static final int DAYS_AHEAD = 42;

    Mastery all() {
        return of(shelf.items());
    }

    Groups groups() {
        return Groups.of(named(shelf.byTag()), named(shelf.byKind()));
    }

    Mastery of(List<ShelvedItem> items) {
        List<ShelvedItem> seen = items.stream().filter(ShelvedItem::isSeen).toList();
        List<ItemAnswers> given = items.stream()
                .map(ShelvedItem::itemId)
                .filter(answers::containsKey)
                .map(answers::get)
                .toList();
        long times = given.stream().mapToLong(ItemAnswers::answers).sum();
        double worth = given.stream().mapToDouble(ItemAnswers::worth).sum();
        return new Mastery(
                items.size(),
                seen.size(),
                seen.stream().filter(item -> !item.isWrong()).count(),
                Shelf.mean(seen.stream().map(item -> shelf.recall(item, shelf.now()))),
                times,
                times == 0 ? null : worth / times);
    }

    /** The same hour of each day to come, today included; empty when nothing was seen. */
    List<Foreseen> ahead(ZoneId zone) {
        List<ShelvedItem> seen =
                shelf.items().stream().filter(ShelvedItem::isSeen).toList();
        ZonedDateTime now = shelf.now().atZone(zone);
        return seen.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(0, DAYS_AHEAD)
                        .mapToObj(now::plusDays)
                        .map(day -> foreseen(seen, day))
                        .toList();
    }

    private Foreseen foreseen(List<ShelvedItem> seen, ZonedDateTime at) {
        Instant then = at.toInstant();
        double recall = seen.stream()
                .mapToDouble(item -> shelf.recall(item, then))
                .average()
                .orElse(0);
        return new Foreseen(at.toLocalDate(), recall);
    }

    private List<NamedMastery> named(Map<String, List<ShelvedItem>> groups) {
        return groups.entrySet().stream()
                .map(one -> new NamedMastery(one.getKey(), of(one.getValue())))
                .sorted(Comparator.comparing(NamedMastery::name))
                .toList();
    }
}
