package pl.pytajnik.client.model;

import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** How many questions there are to practise. Immutable. */
public final class DueCounts extends Value {
    private final int questions;
    private final int fresh;
    private final int wrong;
    private final int now;
    private final int today;
    private final int week;

    private DueCounts(Json json) throws MismatchException {
        questions = json.integer("questions");
        fresh = json.integer("fresh");
        wrong = json.integer("wrong");
        now = json.integer("now");
        today = json.integer("today");
        week = json.integer("week");
    }

    public static DueCounts of(Json json) throws MismatchException {
        return new DueCounts(json);
    }

    /** @return all that may be practised */
    public int questions() {
        return questions;
    }

    /** @return those never answered */
    public int fresh() {
        return fresh;
    }

    /** @return those whose last answer was wrong */
    public int wrong() {
        return wrong;
    }

    /** @return those due by now */
    public int now() {
        return now;
    }

    /** @return those due by the end of the day, earlier ones included */
    public int today() {
        return today;
    }

    /** @return those due by the end of the seventh day from tomorrow, earlier ones included */
    public int week() {
        return week;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {
            "questions", questions, "fresh", fresh, "wrong", wrong, "now", now, "today", today, "week", week
        };
    }
}
