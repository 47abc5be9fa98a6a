package pl.pytajnik.content.calendar;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * A day told from the day of writing: „w środę”, „wczoraj”.
 *
 * @param weekday its weekday; null when the distance is told
 * @param days how many days after the day of writing; negative before it, 0 where only the weekday is told
 */
public record Near(@Nullable DayOfWeek weekday, int days) implements Time {}
