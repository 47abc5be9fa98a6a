package pl.pytajnik.server.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
    private final Editions editions;
    private final CompilingQuiz compiling;
    private final PublishingQuiz publishing;
    private final Caller caller;

    public QuizzesResource(
            Quizzes quizzes, Editions editions, CompilingQuiz compiling, PublishingQuiz publishing, Caller caller) {
        this.quizzes = quizzes;
        this.editions = editions;
        this.compiling = compiling;
        this.publishing = publishing;
        this.caller = caller;
    }

    /** Make a quiz of items. Of {@code itemIds}, or of {@code sections} with points and draws. */
    @POST
    @ResponseStatus(201)
    public QuizView compile(@NotNull @Valid NewQuiz quiz) {
        return compiling.by(caller.id(), quiz);
    }

    /**
     * List one's quizzes. Newest first.
     *
     * @param archived true: those that are put away; else those that are not
     */
    @GET
    public Page<QuizView> list(
            @BeanParam @Valid PageQuery page, @QueryParam("archived") @DefaultValue("false") boolean archived) {
        return Page.of(quizzes.newestFirst(caller.id(), archived, page), page, Quiz::id, QuizView::of);
    }

    /** Read a quiz. With its ETag, for editing it. */
    @GET
    @Path("/{id}")
    public RestResponse<QuizView> one(@PathParam("id") UUID id) {
        return tagged(QuizView.of(quizzes.owned(id, caller.id())));
    }

    /** Edit a quiz. What was published stays as it is. */
    @PUT
    @Path("/{id}")
    public RestResponse<QuizView> edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid NewQuiz quiz) {
        return tagged(compiling.again(caller.id(), id, ifMatch, quiz));
    }

    /** Copy a quiz. Another quiz with the same sections. */
    @POST
    @Path("/{id}/copies")
    @ResponseStatus(201)
    public QuizView copy(@PathParam("id") UUID id) {
        return compiling.copy(caller.id(), id);
    }

    /** Archive a quiz. It leaves the list; its editions and assignments stay. */
    @PUT
    @Path("/{id}/archive")
    public QuizView archive(@PathParam("id") UUID id) {
        return compiling.archive(caller.id(), id);
    }

    /** Bring a quiz back from the archive. */
    @DELETE
    @Path("/{id}/archive")
    public QuizView bringBack(@PathParam("id") UUID id) {
        return compiling.bringBack(caller.id(), id);
    }

    /** List the editions of a quiz. Newest first. */
    @GET
    @Path("/{id}/editions")
    public Page<EditionSummary> editions(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        Quiz quiz = quizzes.owned(id, caller.id());
        return Page.of(editions.newestFirst(quiz.id(), page), page, Edition::id, EditionSummary::of);
    }

    /**
     * Publish a quiz. Freezes the newest versions of its items, and the pools of its draws, as an edition that can be
     * set to classes.
     */
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
