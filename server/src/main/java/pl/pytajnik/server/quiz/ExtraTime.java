package pl.pytajnik.server.quiz;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How much longer a student's time limits are, in per cent: 30 makes 150 minutes 195.
 *
 * @param percent of the time limit that is added; 0 takes it back
 */
record ExtraTime(@NotNull @Min(0) @Max(300) Integer percent) {}
