package pl.pytajnik.server.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;
import pl.pytajnik.server.platform.VersionTag;

/** A teacher's quizzes, and publishing them. */
@Path("/api/v1/quizzes")
@RolesAllowed(Role.TEACHERS)
public class QuizzesResource {
    private final Quizzes quizzes;
    private final CompilingQuiz compiling;
    private final PublishingQuiz publishing;
    private final Caller caller;

    public QuizzesResource(Quizzes quizzes, CompilingQuiz compiling, PublishingQuiz publishing, Caller caller) {
        this.quizzes = quizzes;
        this.compiling = compiling;
        this.publishing = publishing;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    public QuizView compile(@NotNull @Valid NewQuiz quiz) {
        return compiling.by(caller.id(), quiz);
    }

    @GET
    public Page<QuizView> list(@BeanParam @Valid PageQuery page) {
        return Page.of(quizzes.newestFirst(caller.id(), page), page, Quiz::id, QuizView::of);
    }

    @GET
    @Path("/{id}")
    public RestResponse<QuizView> one(@PathParam("id") UUID id) {
        return tagged(QuizView.of(quizzes.owned(id, caller.id())));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<QuizView> edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid NewQuiz quiz) {
        return tagged(compiling.again(caller.id(), id, ifMatch, quiz));
    }

    @POST
    @Path("/{id}/editions")
    @ResponseStatus(201)
    public EditionView publish(@PathParam("id") UUID id) {
        return publishing.by(caller.id(), id);
    }

    private static RestResponse<QuizView> tagged(QuizView quiz) {
        return ResponseBuilder.ok(quiz).tag(VersionTag.of(quiz.version())).build();
    }
}
