package pl.pytajnik.server.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.progress.memory.Fsrs;

/**
 * What a student may practise at one moment.
 *
 * @param tests when the next test of a class begins, by class
 */
record Shelf(List<ShelvedItem> items, Map<UUID, Instant> tests, Fsrs scheduler, Instant now) {
    /** The items wanted, in the order in which they are to be asked. */
    List<ShelvedItem> of(NewPractice wanted) {
        return chosen(wanted.scope(), items.stream().filter(wanted::wants).toList()).stream()
                .limit(wanted.most())
                .toList();
    }

    private List<ShelvedItem> chosen(PracticeScope scope, List<ShelvedItem> wanted) {
        return switch (scope) {
            case DUE -> forgottenFirst(wanted.stream().filter(item -> item.isDueBy(now)));
            case WRONG_ONLY -> forgottenFirst(wanted.stream().filter(ShelvedItem::isWrong));
            case NEW -> fresh(wanted);
            case ALL -> all(wanted);
        };
    }

    private List<ShelvedItem> all(List<ShelvedItem> wanted) {
        List<ShelvedItem> all = new ArrayList<>(chosen(PracticeScope.DUE, wanted));
        all.addAll(fresh(wanted));
        all.addAll(forgottenFirst(wanted.stream().filter(item -> item.isSeen() && !item.isDueBy(now))));
        return all;
    }

    /** In the order in which they came into the bank, which is mostly that of the article. */
    private static List<ShelvedItem> fresh(List<ShelvedItem> wanted) {
        return wanted.stream()
                .filter(item -> !item.isSeen())
                .sorted(Comparator.comparing(item -> item.itemId().toString()))
                .toList();
    }

    private List<ShelvedItem> forgottenFirst(Stream<ShelvedItem> seen) {
        return seen.sorted(Comparator.comparingDouble((ShelvedItem item) -> recall(item, now))
                        .thenComparing(item -> item.itemId().toString()))
                .toList();
    }

    /** The probability that the student knows a seen item then. */
    double recall(ShelvedItem item, Instant at) {
        return scheduler.recall(item.seen().memory(), at);
    }

    /** Mean over the seen ones; null when there are none. */
    static @Nullable Double mean(Stream<Double> recalls) {
        OptionalDouble mean = recalls.mapToDouble(Double::doubleValue).average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    Map<UUID, List<ShelvedItem>> byClassroom() {
        return items.stream()
                .flatMap(item -> item.classrooms().stream().map(classroom -> Map.entry(classroom, item)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Map<String, List<ShelvedItem>> byKind() {
        return items.stream().collect(Collectors.groupingBy(item -> item.kind().name()));
    }

    /** By the tag as one of the items has it: tags that differ in capitals are one. */
    Map<String, List<ShelvedItem>> byTag() {
        Map<String, List<ShelvedItem>> tagged = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        items.stream()
                .sorted(Comparator.comparing(item -> item.itemId().toString()))
                .forEach(item -> item.tags()
                        .forEach(tag -> tagged.computeIfAbsent(tag, missing -> new ArrayList<>())
                                .add(item)));
        return tagged;
    }
}
