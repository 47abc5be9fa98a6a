package pl.pytajnik.server.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pytajnik.server.classroom.Classrooms;
import pl.pytajnik.server.classroom.Enrolments;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Assignments;
import pl.pytajnik.server.quiz.OwnTerms;
import pl.pytajnik.server.quiz.Terms;

/** What is set to the student's classrooms. */
@Path("/api/v1/me/assignments")
@RolesAllowed(Role.STUDENTS)
public class MyAssignmentsResource {
    private final Assignments assignments;
    private final Attempts attempts;
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final OwnTerms terms;
    private final DownloadingAttempt downloading;
    private final Caller caller;

    public MyAssignmentsResource(
            Assignments assignments,
            Attempts attempts,
            Classrooms classrooms,
            Enrolments enrolments,
            OwnTerms terms,
            DownloadingAttempt downloading,
            Caller caller) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.terms = terms;
        this.downloading = downloading;
        this.caller = caller;
    }

    /**
     * Fetch the questions of my next attempt ahead. Without keys, to begin without a network. Nothing begins by it; until that
     * attempt has begun, every device gets this one, and no other can be started.
     */
    @POST
    @Path("/{id}/download")
    public DownloadView download(@PathParam("id") UUID id, @NotNull @Valid NewDownload download) {
        return downloading.by(caller.id(), id, download);
    }

    /** List what is set to me. Newest first, with my own deadline and time limit. */
    @GET
    public Page<MyAssignmentView> list(@BeanParam @Valid PageQuery page) {
        UUID student = caller.id();
        List<UUID> mine = enrolments.classroomsOf(student);
        List<Assignment> set = assignments.setTo(mine, page);
        Map<UUID, String> names = classrooms.names(mine);
        Map<UUID, List<Attempt>> begun =
                attempts.begun(set.stream().map(Assignment::id).toList(), student);
        Map<UUID, Terms> own = terms.of(set, student);
        return Page.of(
                set,
                page,
                Assignment::id,
                one -> MyAssignmentView.of(
                        one, own.get(one.id()), begun.getOrDefault(one.id(), List.of()), names.get(one.classroomId())));
    }
}
