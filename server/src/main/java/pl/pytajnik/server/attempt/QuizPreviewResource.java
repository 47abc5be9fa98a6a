package pl.pytajnik.server.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Ids;
import pl.pytajnik.server.platform.Role;

/** A quiz before it is published, through a student's eyes. Nothing is stored. */
@Path("/api/v1/quizzes/{id}/preview")
@RolesAllowed(Role.TEACHERS)
class QuizPreviewResource {
    private final TryingQuiz trying;
    private final Ids ids;
    private final Caller caller;

    QuizPreviewResource(TryingQuiz trying, Ids ids, Caller caller) {
        this.trying = trying;
        this.ids = ids;
        this.caller = caller;
    }

    /**
     * Preview a quiz. The questions as a student would get them had it been published now, without keys; nothing is
     * stored.
     *
     * @param seed of an earlier preview, for the same draws and orders; left out: a new one
     */
    @GET
    @Transactional
    public PreviewView questions(@PathParam("id") UUID quizId, @QueryParam("seed") @Nullable UUID seed) {
        return trying.questions(caller.id(), quizId, Optional.ofNullable(seed).orElseGet(ids::next));
    }

    /** Try a quiz. What these answers to a preview would bring, with keys; nothing is stored. */
    @POST
    @Path("/result")
    @Transactional
    public PreviewResultView result(@PathParam("id") UUID quizId, @NotNull @Valid PreviewResponses given) {
        return trying.result(caller.id(), quizId, given);
    }
}
