package pl.pytajnik.server.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import pl.pytajnik.server.classroom.Classrooms;
import pl.pytajnik.server.classroom.Enrolments;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** A student practises what is set to the student's classes, across quizzes; it never counts for a grade. */
@Path("/api/v1/me/practice")
@RolesAllowed(Role.STUDENTS)
class MyPracticeResource {
    private final FillingShelf filling;
    private final Practising practising;
    private final PackingPractice packing;
    private final RecordingReviews recording;
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final Caller caller;

    MyPracticeResource(
            FillingShelf filling,
            Practising practising,
            PackingPractice packing,
            RecordingReviews recording,
            Classrooms classrooms,
            Enrolments enrolments,
            Caller caller) {
        this.filling = filling;
        this.practising = practising;
        this.packing = packing;
        this.recording = recording;
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.caller = caller;
    }

    /**
     * Count what I may practise. All together, by class and by tag: never answered, last answered wrong, and due now,
     * today and within a week.
     */
    @GET
    @Transactional
    public PracticeView due(@BeanParam @Valid DayZone zone) {
        Shelf shelf = filling.of(caller.id());
        return PracticeView.of(shelf, classrooms.names(enrolments.classroomsOf(caller.id())), zone.zone());
    }

    /** Start practising. Chooses questions by scope, class, tags and kinds; they come without keys. */
    @POST
    @Path("/sessions")
    @ResponseStatus(201)
    public PracticeSessionView start(@Valid @NotNull NewPractice practice) {
        return practising.by(caller.id(), practice);
    }

    /**
     * Take questions along with their keys. For a device that will be without a network: it judges by itself and sends the
     * answers later, to the session of this id. Only questions whose keys are free now; the server judges anew.
     */
    @POST
    @Path("/packs")
    @ResponseStatus(201)
    public PracticePackView pack(@Valid @NotNull NewPractice practice) {
        return packing.by(caller.id(), practice);
    }

    /** Read a practice session again. The same questions without keys, and which of them are answered. */
    @GET
    @Path("/sessions/{id}")
    public PracticeSessionView read(UUID id) {
        return practising.again(caller.id(), id);
    }

    /**
     * Answer questions of a practice session. Each answer is judged at once, with key and evidence. Its id is the
     * device's: sent again, it changes nothing. Answers 200 whatever became of single ones; each has its own outcome. Where a
     * key has become secret since, an answer is refused; one whose key the device took along is taken, without a verdict.
     */
    @POST
    @Path("/sessions/{id}/reviews")
    public ReviewOutcomes review(UUID id, @Valid @NotNull NewReviews reviews) {
        return recording.by(caller.id(), id, reviews);
    }
}
