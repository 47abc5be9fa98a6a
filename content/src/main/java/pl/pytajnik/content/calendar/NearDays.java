package pl.pytajnik.content.calendar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads days told from the day of writing. */
final class NearDays {
    private static final List<String> WEEKDAYS =
            List.of("poniedziałek", "wtorek", "środę", "czwartek", "piątek", "sobotę", "niedzielę");
    private static final Map<String, Integer> DAYS =
            Map.of("przedwczoraj", -2, "wczoraj", -1, "dziś", 0, "dzisiaj", 0, "jutro", 1, "pojutrze", 2);

    private static final List<List<String>> PARTS = List.of(
            List.of("wieczorem"),
            List.of("rano"),
            List.of("nad", "ranem"),
            List.of("po", "południu"),
            List.of("przed", "południem"),
            List.of("w", "południe"),
            List.of("w", "nocy"),
            List.of("późnym", "wieczorem"));

    private NearDays() {}

    /** „środę” behind „w”, „wczoraj” alone; null for anything else. */
    static @Nullable Found read(Scan scan, int first, int at) {
        int weekday = WEEKDAYS.indexOf(scan.word(at));
        if (weekday >= 0 && Set.of("w", "we").contains(scan.word(first)) && at == first + 1) {
            return new Found(new Near(DayOfWeek.of(weekday + 1), 0), behindPart(scan, at + 1), true);
        }
        Integer days = at == first && !Set.of("do", "od", "na", "z").contains(scan.word(at - 1))
                ? DAYS.get(scan.word(at))
                : null;
        return days == null ? null : new Found(new Near(null, days), behindPart(scan, at + 1), true);
    }

    /** Past „wieczorem”, „po południu”: what part of the day it was goes with the day. */
    private static int behindPart(Scan scan, int at) {
        for (List<String> part : PARTS) {
            if (scan.begins(at, part)) {
                return at + part.size();
            }
        }
        return at;
    }
}
