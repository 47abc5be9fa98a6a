package pl.pytajnik.server.quiz;

import java.util.UUID;

/** What students are doing at the moment, as far as those must know who change an assignment. Within their transaction. */
public interface UnderWay {
    /** Whether any student has begun, or has fetched the questions and may have begun without a network. */
    boolean hasBegun(UUID assignmentId);

    /** Ends of open attempts follow what holds now; those whose time was over before stay ended. */
    void follow(Assignment assignment);

    /** As {@link #follow}, for one student at everything set to a class. */
    void follow(UUID classroomId, UUID studentId);
}
