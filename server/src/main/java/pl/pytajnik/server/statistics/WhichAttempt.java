package pl.pytajnik.server.statistics;

/** Which attempt of a student is analysed; only submitted ones are. */
public enum WhichAttempt {
    /** As Moodle does unless told otherwise: later attempts build on what the earlier ones showed. */
    FIRST("t.started_at, t.number, t.id"),
    LAST("t.started_at desc, t.number desc, t.id desc"),
    /** The one with the best score; of equal ones the first. */
    BEST("t.score desc, t.started_at, t.number, t.id");

    private final String order;

    WhichAttempt(String order) {
        this.order = order;
    }

    /** How a student's attempts {@code t} are sorted in SQL so that the wanted one comes first. */
    String order() {
        return order;
    }
}
