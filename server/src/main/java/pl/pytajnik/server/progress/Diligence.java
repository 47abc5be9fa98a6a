package pl.pytajnik.server.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * On which days somebody answered anything, in attempts that are submitted or while practising.
 *
 * @param streak days in a row up to today, or up to yesterday while today has none yet; counted up to 1000
 * @param answeredToday whether today is among them
 * @param calendar days with an answer among the last ones that were asked for, oldest first
 */
record Diligence(int streak, boolean answeredToday, List<Day> calendar) {
    private static final int LONGEST = 1000;

    /** The first day that matters to it. */
    static LocalDate since(LocalDate today) {
        return today.minusDays(LONGEST);
    }

    /**
     * @param answers by day, those without left out
     * @param length of the calendar in days, today included
     */
    static Diligence of(Map<LocalDate, Long> answers, LocalDate today, int length) {
        LocalDate last = answers.containsKey(today) ? today : today.minusDays(1);
        int streak = 0;
        while (streak < LONGEST && answers.containsKey(last.minusDays(streak))) {
            streak++;
        }
        return new Diligence(
                streak,
                answers.containsKey(today),
                answers.keySet().stream()
                        .filter(day -> day.isAfter(today.minusDays(length)))
                        .sorted()
                        .map(day -> new Day(day, answers.getOrDefault(day, 0L)))
                        .toList());
    }

    /**
     * A day and how many answers it had.
     *
     * @param day in the time zone that was asked for
     * @param answers how many
     */
    record Day(LocalDate day, long answers) {}
}
