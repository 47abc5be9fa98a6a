package pl.pytajnik.server.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is to practise. A question set to two classes counts in both.
 *
 * @param all whatever the class
 * @param byClassroom by the class that gives it
 * @param byTag by what questions are filed under
 */
record PracticeView(DueCounts all, List<ClassroomPractice> byClassroom, List<TagPractice> byTag) {
    /** @param zone where the student's days begin */
    static PracticeView of(Shelf shelf, Map<UUID, String> classrooms, ZoneId zone) {
        return new PracticeView(
                DueCounts.of(shelf.items(), shelf.now(), zone),
                shelf.byClassroom().entrySet().stream()
                        .map(one -> ClassroomPractice.of(
                                one.getKey(),
                                classrooms.get(one.getKey()),
                                shelf,
                                DueCounts.of(one.getValue(), shelf.now(), zone)))
                        .sorted(Comparator.comparing(ClassroomPractice::classroomId))
                        .toList(),
                shelf.byTag().entrySet().stream()
                        .map(one -> new TagPractice(one.getKey(), DueCounts.of(one.getValue(), shelf.now(), zone)))
                        .sorted(Comparator.comparing(TagPractice::tag))
                        .toList());
    }

    /**
     * How many questions.
     *
     * @param questions that may be practised
     * @param fresh never answered
     * @param wrong whose last answer was wrong
     * @param now due by now
     * @param today due by the end of the day, those before included
     * @param week due by the end of the seventh day from tomorrow, those before included
     */
    record DueCounts(long questions, long fresh, long wrong, long now, long today, long week) {
        private static final int WEEK = 7;

        static DueCounts of(List<ShelvedItem> items, Instant now, ZoneId zone) {
            LocalDate today = now.atZone(zone).toLocalDate();
            return new DueCounts(
                    items.size(),
                    items.stream().filter(item -> !item.isSeen()).count(),
                    items.stream().filter(ShelvedItem::isWrong).count(),
                    due(items, now),
                    due(items, endOf(today, zone)),
                    due(items, endOf(today.plusDays(WEEK), zone)));
        }

        private static long due(List<ShelvedItem> items, Instant by) {
            return items.stream().filter(item -> item.isDueBy(by)).count();
        }

        private static Instant endOf(LocalDate day, ZoneId zone) {
            return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        }
    }

    /**
     * What a class's assignments give to practise.
     *
     * @param classroom its name
     * @param counts of what it gives to practise
     * @param test the day to be ready by; null when none is set
     * @param recallOnTest how probable a right answer is on that day if nothing more is practised, 0 to 1, the mean of
     *     the questions seen; null without a day or before the first answer
     */
    record ClassroomPractice(
            UUID classroomId,
            String classroom,
            DueCounts counts,
            @Nullable LocalDate test,
            @Nullable Double recallOnTest) {
        static ClassroomPractice of(UUID id, String name, Shelf shelf, DueCounts counts) {
            Instant test = shelf.tests().get(id);
            return new ClassroomPractice(
                    id,
                    name,
                    counts,
                    test == null ? null : test.atZone(ReadyBy.ZONE).toLocalDate(),
                    test == null ? null : recall(shelf, id, test));
        }

        private static @Nullable Double recall(Shelf shelf, UUID classroom, Instant test) {
            return Shelf.mean(shelf.items().stream()
                    .filter(item -> item.isSeen() && item.classrooms().contains(classroom))
                    .map(item -> shelf.recall(item, test)));
        }
    }

    /**
     * What questions filed under a tag give to practise.
     *
     * @param tag what the questions are filed under
     * @param counts of those
     */
    record TagPractice(String tag, DueCounts counts) {}
}
