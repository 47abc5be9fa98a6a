package pl.pytajnik.client.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** On which days a student answered anything, in attempts that are submitted or while practising. Immutable. */
public final class Diligence extends Value {
    private final int streak;
    private final boolean answeredToday;
    private final List<Day> calendar;

    private Diligence(Json json) throws MismatchException {
        streak = json.integer("streak");
        answeredToday = json.flag("answeredToday");
        calendar = json.list("calendar", Day::of);
    }

    public static Diligence of(Json json) throws MismatchException {
        return new Diligence(json);
    }

    /** @return days in a row up to today, or up to yesterday while today has no answer yet; 1000 at most */
    public int streak() {
        return streak;
    }

    public boolean answeredToday() {
        return answeredToday;
    }

    /** @return days with an answer among those asked for, oldest first; unmodifiable */
    public List<Day> calendar() {
        return calendar;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {"streak", streak, "answeredToday", answeredToday, "calendar", calendar};
    }

    /** A day and how many answers it had. Immutable. */
    public static final class Day extends Value {
        private final String day;
        private final int answers;

        private Day(Json json) throws MismatchException {
            day = json.text("day");
            answers = json.integer("answers");
        }

        static Day of(Json json) throws MismatchException {
            return new Day(json);
        }

        /** @return like {@code 2026-06-19}, in the time zone that was asked for */
        public String day() {
            return day;
        }

        /** @return how many, at least one */
        public int answers() {
            return answers;
        }

        @Override
        @Nullable
        Object[] parts() {
            return new Object[] {"day", day, "answers", answers};
        }
    }
}
