package pl.pytajnik.server.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import pl.pytajnik.server.attempt.StartingAttempt.Started;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Counters;
import pl.pytajnik.server.platform.Role;

/** A student's attempts, from the start to the result. */
@Path("/api/v1/attempts/{id}")
@RolesAllowed(Role.STUDENTS)
public class AttemptsResource {
    private final StartingAttempt starting;
    private final ReadingAttempt reading;
    private final RecordingResponses recording;
    private final SubmittingAttempt submitting;
    private final Caller caller;
    private final Counters counters;

    public AttemptsResource(
            StartingAttempt starting,
            ReadingAttempt reading,
            RecordingResponses recording,
            SubmittingAttempt submitting,
            Caller caller,
            Counters counters) {
        this.starting = starting;
        this.reading = reading;
        this.recording = recording;
        this.submitting = submitting;
        this.caller = caller;
        this.counters = counters;
    }

    /**
     * Start an attempt. Its id is the device's own, best a UUID of version 7: sent again, it answers 200 with the
     * attempt that was started. The answer has the questions, without keys.
     */
    @PUT
    @APIResponse(
            responseCode = "200",
            description = "Was started before",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttemptView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttemptView.class)))
    public RestResponse<AttemptView> start(@PathParam("id") UUID id, @NotNull @Valid NewAttempt attempt) {
        Started started = starting.by(caller.id(), id, attempt);
        counters.count("attempts.started", started.isNew() ? 1 : 0);
        return RestResponse.status(started.isNew() ? Status.CREATED : Status.OK, started.attempt());
    }

    /** Read an attempt. With its questions, without keys. */
    @GET
    public AttemptView one(@PathParam("id") UUID id) {
        return reading.by(caller.id(), id);
    }

    /**
     * Send responses. Each has an id of the device's own and is counted once, however often it is sent; late and
     * overtaken ones are kept and marked. Answers 200 whatever became of single ones; each has its own outcome.
     */
    @POST
    @Path("/responses")
    public Outcomes record(@PathParam("id") UUID id, @NotNull @Valid NewResponses batch) {
        Outcomes outcomes = recording.by(caller.id(), id, batch.responses());
        outcomes.outcomes().forEach(response -> counters.count("responses", response.outcome()));
        return outcomes;
    }

    /** Submit an attempt. It is scored and takes no more responses; a second time changes nothing. */
    @POST
    @Path("/submission")
    public AttemptView submit(@PathParam("id") UUID id) {
        AttemptView attempt = submitting.by(caller.id(), id);
        counters.count("submissions", 1);
        return attempt;
    }

    /** Read the result of an attempt. As much of it as the assignment has released. */
    @GET
    @Path("/result")
    public ResultView result(@PathParam("id") UUID id) {
        return reading.resultBy(caller.id(), id);
    }
}
