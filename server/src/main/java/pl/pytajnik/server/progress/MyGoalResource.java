package pl.pytajnik.server.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** The day by which a student wants to know what is set to a class; of this and the class's own the first holds. */
@Path("/api/v1/me/classrooms/{id}/goal")
@RolesAllowed(Role.STUDENTS)
class MyGoalResource {
    private final Goals goals;
    private final Caller caller;

    MyGoalResource(Goals goals, Caller caller) {
        this.goals = goals;
        this.caller = caller;
    }

    /** Set the day by which I want to know it. Of this and the class's own day the first holds. */
    @PUT
    public GoalView set(UUID id, @Valid @NotNull NewGoal goal) {
        return goals.setByStudent(id, caller.id(), goal);
    }

    /** Drop my day. The class's own still holds. */
    @DELETE
    public void drop(UUID id) {
        goals.dropByStudent(id, caller.id());
    }
}
