package pl.pytajnik.server.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day to be ready by.
 *
 * @param day null while none is set
 */
record GoalView(@Nullable LocalDate day) {}
