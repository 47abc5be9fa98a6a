package pl.pytajnik.content.calendar;

/** An hour of the day. */
public record ClockTime(int hour, int minute) implements Time {
    public ClockTime {
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59) {
            throw new IllegalArgumentException("no such hour: " + hour + ":" + minute);
        }
    }
}
