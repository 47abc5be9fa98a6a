package pl.pytajnik.server.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a student knows.
 *
 * @param answered in submitted attempts whose scores are released, as are {@code correct} ones
 * @param correct of those, how many were answered right
 * @param byKind kinds that were asked, in those of them whose answers are released too
 * @param attempts submitted ones
 * @param mastery of what may be practised now, as is all that follows but diligence
 * @param ahead the curve of memory: how what was seen will be known today and on the 42 days after, if nothing more is
 *     practised; empty before the first answer
 * @param byClassroom of what each class has set
 * @param groups by tag and kind, and what is strong and weak
 * @param diligence the days in a row and the calendar
 */
public record MyProgressView(
        long answered,
        long correct,
        List<KindProgress> byKind,
        int attempts,
        Mastery mastery,
        List<Foreseen> ahead,
        List<ClassroomMastery> byClassroom,
        Groups groups,
        Diligence diligence) {
    /**
     * How well what is set to a class is known.
     *
     * @param classroom its name
     * @param mastery of what is set to it
     */
    record ClassroomMastery(UUID classroomId, String classroom, Mastery mastery) {}

    /**
     * A day to come.
     *
     * @param day in the time zone that was asked for
     * @param recall how probable a right answer is then, 0 to 1, the mean of what was seen
     */
    record Foreseen(LocalDate day, double recall) {}
}
