package pl.pytajnik.server.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** The day of a class's test: practice brings everything back before it. */
@Path("/api/v1/classrooms/{id}/goal")
@RolesAllowed(Role.TEACHERS)
class ClassroomGoalResource {
    private final Goals goals;
    private final Caller caller;

    ClassroomGoalResource(Goals goals, Caller caller) {
        this.goals = goals;
        this.caller = caller;
    }

    /** Read the day of a class's test. {@code day} is null when none is set. */
    @GET
    public GoalView read(UUID id) {
        return goals.ofClassroom(id, caller.id());
    }

    /**
     * Set the day of a class's test. What would come back for practice on that day or later comes back in the week
     * before.
     */
    @PUT
    public GoalView set(UUID id, @Valid @NotNull NewGoal goal) {
        return goals.setByTeacher(id, caller.id(), goal);
    }

    /** Drop the day of a class's test. Practice comes back as memory alone tells. */
    @DELETE
    public void drop(UUID id) {
        goals.dropByTeacher(id, caller.id());
    }
}
