package pl.pytajnik.server.progress;

import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.classroom.Enrolment;

/**
 * What a student of a class knows of what was set to it, for the teacher.
 *
 * @param answered in submitted attempts, as are {@code correct} and {@code byKind}
 * @param correct of those, how many were answered right
 * @param byKind by what the questions ask for
 * @param mastery of what was set to the class
 */
public record StudentProgressView(
        UUID studentId, String nickname, long answered, long correct, List<KindProgress> byKind, Mastery mastery) {
    static StudentProgressView of(Enrolment student, List<KindTally> tallies, Stock stock) {
        return new StudentProgressView(
                student.studentId(),
                student.nickname(),
                tallies.stream().mapToLong(KindTally::answered).sum(),
                tallies.stream().mapToLong(KindTally::correct).sum(),
                KindProgress.of(tallies),
                stock.all());
    }
}
