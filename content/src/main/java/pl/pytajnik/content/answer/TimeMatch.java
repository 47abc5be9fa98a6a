package pl.pytajnik.content.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.answer.TimePoint.Part;

/** Compares points of time part by part, at the precision of the right one. */
final class TimeMatch {
    private static final Verdict NO = Verdict.of(Reason.OTHER_ANSWER);
    private static final Set<Integer> SIDES = Set.of(TimeWords.BEFORE, TimeWords.AFTER);

    private TimeMatch() {}

    /** @param known what other right answers say besides; a typed part may not gainsay it */
    static Verdict verdict(List<TimePoint> gold, List<TimePoint> typed, List<TimePoint> known) {
        if (gold.isEmpty() || typed.isEmpty()) {
            return gold.isEmpty() ? NO : Verdict.of(Reason.NO_TIME);
        }
        if (typed.size() > gold.size()) {
            return NO;
        }
        if (typed.size() < gold.size()) {
            boolean end = typed.size() == 1
                    && gold.stream().anyMatch(g -> of(g, typed.get(0)).isCorrect());
            return end ? Verdict.of(Reason.RANGE_INCOMPLETE) : NO;
        }
        Verdict worst = Verdict.of(Reason.RIGHT);
        for (int i = 0; i < gold.size(); i++) {
            Verdict verdict = of(gold.get(i), typed.get(i));
            worst = verdict.outcome().ordinal() > worst.outcome().ordinal() ? verdict : worst;
        }
        boolean gainsaid = gold.size() == 1 && known.stream().anyMatch(k -> gainsays(k, gold.get(0), typed.get(0)));
        return gainsaid ? NO : worst;
    }

    private static boolean gainsays(TimePoint known, TimePoint gold, TimePoint typed) {
        TimePoint read = resolved(gold, typed);
        return read.parts().entrySet().stream()
                .anyMatch(e -> e.getKey() != Part.RELATION
                        && e.getKey() != Part.BARE
                        && !gold.has(e.getKey())
                        && known.has(e.getKey())
                        && !known.is(e.getKey(), e.getValue()));
    }

    private static Verdict of(TimePoint gold, TimePoint given) {
        TimePoint typed = resolved(gold, given);
        if (contradicts(gold, typed)) {
            return NO;
        }
        for (Map.Entry<Part, Integer> part : gold.parts().entrySet()) {
            if (!typed.has(part.getKey()) && isNeeded(part.getKey(), part.getValue())) {
                return Verdict.of(part.getKey().missing());
            }
        }
        return Verdict.of(Reason.RIGHT);
    }

    private static boolean isNeeded(Part part, int value) {
        return switch (part) {
            case MINUTE -> value != 0;
            case RELATION -> SIDES.contains(value);
            default -> true;
        };
    }

    private static boolean contradicts(TimePoint gold, TimePoint typed) {
        for (Map.Entry<Part, Integer> part : typed.parts().entrySet()) {
            Optional<Integer> wanted = gold.get(part.getKey());
            if (wanted.isPresent() && !wanted.get().equals(part.getValue())) {
                return true;
            }
        }
        boolean otherEra = typed.has(Part.ERA) && !gold.has(Part.ERA);
        boolean otherSide = typed.has(Part.RELATION) && !gold.has(Part.RELATION);
        boolean otherMinute = gold.has(Part.HOUR)
                && !gold.has(Part.MINUTE)
                && typed.get(Part.MINUTE).orElse(0) != 0;
        boolean unread = typed.has(Part.BARE) && !gold.has(Part.BARE);
        return otherEra || otherSide || otherMinute || unread || isOutside(gold, typed);
    }

    /** A year outside the century or the decade. */
    private static boolean isOutside(TimePoint gold, TimePoint typed) {
        return isOutsideOf(gold, typed) || isOutsideOf(typed, gold);
    }

    private static boolean isOutsideOf(TimePoint period, TimePoint point) {
        if (period.has(Part.YEAR) || !point.has(Part.YEAR)) {
            return false;
        }
        int year = point.get(Part.YEAR).orElse(0);
        boolean century = period.get(Part.CENTURY)
                .filter(c -> c != (year - 1) / 100 + 1 && c != year / 100 + 1)
                .isPresent();
        boolean decade =
                period.get(Part.DECADE).filter(d -> d != year % 100 / 10 * 10).isPresent();
        return century || decade;
    }

    /** Settles a bare number by what is asked for: „19” is a century where a century is right. */
    private static TimePoint resolved(TimePoint gold, TimePoint typed) {
        TimePoint read = typed.copy();
        typed.get(Part.BARE).ifPresent(number -> {
            Part part = meant(gold, typed);
            if (part != Part.BARE) {
                read.remove(Part.BARE);
                read.set(part, number);
            }
        });
        return read;
    }

    private static Part meant(TimePoint gold, TimePoint typed) {
        for (Part part : List.of(Part.HOUR, Part.DAY, Part.MONTH, Part.YEAR, Part.DECADE, Part.CENTURY)) {
            if (gold.has(part) && !typed.has(part)) {
                return part;
            }
        }
        return Part.BARE;
    }
}
