package pl.pytajnik.content.answer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One point of time as far as it was told: a value for each part that was. */
final class TimePoint {
    /** Parts of a point of time; a missing one is asked for in this order. */
    enum Part {
        CENTURY(Reason.CENTURY_MISSING),
        DECADE(Reason.DECADE_MISSING),
        YEAR(Reason.YEAR_MISSING),
        SEASON(Reason.SEASON_MISSING),
        MONTH(Reason.MONTH_MISSING),
        DAY(Reason.DAY_MISSING),
        WEEKDAY(Reason.WEEKDAY_MISSING),
        HOUR(Reason.HOUR_MISSING),
        MINUTE(Reason.HOUR_MISSING),
        /** 1 when before our era. */
        ERA(Reason.ERA_MISSING),
        /** Beginning, middle, end, first or second half, turn. */
        STRETCH(Reason.PART_MISSING),
        /** One of {@link TimeWords}' relations: before, after, since, until. */
        RELATION(Reason.RELATION_MISSING),
        /** A number nobody said what it is. */
        BARE(Reason.NO_TIME);

        private final Reason missing;

        Part(Reason missing) {
            this.missing = missing;
        }

        Reason missing() {
            return missing;
        }
    }

    private final Map<Part, Integer> parts = new EnumMap<>(Part.class);

    boolean has(Part part) {
        return parts.containsKey(part);
    }

    Optional<Integer> get(Part part) {
        return Optional.ofNullable(parts.get(part));
    }

    boolean is(Part part, int value) {
        return parts.getOrDefault(part, Integer.MIN_VALUE) == value;
    }

    void set(Part part, int value) {
        parts.put(part, value);
    }

    void remove(Part part) {
        parts.remove(part);
    }

    boolean isEmpty() {
        return parts.keySet().stream().allMatch(p -> p == Part.RELATION || p == Part.STRETCH);
    }

    /** Takes over what this one leaves unsaid: the year of „14–15 sierpnia 1920”. */
    void share(TimePoint other) {
        settleLike(other);
        boolean century = has(Part.YEAR) || other.has(Part.YEAR) || has(Part.HOUR);
        for (Part part : new Part[] {Part.YEAR, Part.MONTH, Part.CENTURY, Part.ERA}) {
            boolean coarser = part != Part.MONTH || has(Part.DAY);
            if (coarser && !has(part) && (part != Part.CENTURY || !century) && other.has(part)) {
                set(part, other.parts.get(part));
            }
        }
    }

    /** „14–15 sierpnia”, „19 i 20 wieku”: the bare number is what the other one is. */
    private void settleLike(TimePoint other) {
        for (Part part : new Part[] {Part.DAY, Part.CENTURY, Part.HOUR}) {
            if (has(Part.BARE) && other.has(part) && !has(part)) {
                set(part, parts.get(Part.BARE));
                remove(Part.BARE);
            }
        }
    }

    TimePoint copy() {
        TimePoint copy = new TimePoint();
        copy.parts.putAll(parts);
        return copy;
    }

    /** The parts said, in their order. */
    Map<Part, Integer> parts() {
        return new EnumMap<>(parts);
    }
}
