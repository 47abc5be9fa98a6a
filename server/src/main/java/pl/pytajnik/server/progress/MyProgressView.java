package pl.pytajnik.server.progress;

import java.util.List;
import java.util.UUID;

/**
 * What a student knows.
 *
 * @param answered in submitted attempts whose scores are released, as are {@code correct} ones
 * @param byKind kinds that were asked, in those of them whose answers are released too
 * @param attempts submitted ones
 * @param mastery of what may be practised now, as is all that follows but diligence
 */
public record MyProgressView(
        long answered,
        long correct,
        List<KindProgress> byKind,
        int attempts,
        Mastery mastery,
        List<ClassroomMastery> byClassroom,
        Groups groups,
        Diligence diligence) {
    /** How well what is set to a class is known. */
    record ClassroomMastery(UUID classroomId, String classroom, Mastery mastery) {}
}
