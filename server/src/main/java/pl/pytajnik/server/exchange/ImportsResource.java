package pl.pytajnik.server.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Questions from files of other systems: read first, looked over, then taken into the bank. */
@Path("/api/v1/imports")
@RolesAllowed(Role.TEACHERS)
public class ImportsResource {
    private final ReceivingFile receiving;
    private final ShowingImport showing;
    private final AcceptingImport accepting;
    private final Caller caller;

    ImportsResource(ReceivingFile receiving, ShowingImport showing, AcceptingImport accepting, Caller caller) {
        this.receiving = receiving;
        this.showing = showing;
        this.accepting = accepting;
        this.caller = caller;
    }

    /**
     * Read a file. The body is the file itself, 50 MB at most, whatever type it is sent as. The bank stays as it is: look
     * over what was made of each question, then accept the import. It is kept for a week.
     *
     * @param name of the file, for people
     * @param format when it is known; else it is found out by what is in the file
     */
    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.WILDCARD)
    public ImportView read(
            @HeaderParam("Content-Type") @Nullable MediaType type,
            @QueryParam("name") @DefaultValue("plik") @Size(min = 1, max = 200) String name,
            @QueryParam("format") @Nullable Format format,
            InputStream file)
            throws IOException {
        if (type != null && type.getType().equals("multipart")) {
            throw Problem.of(ProblemCode.FILE_IN_A_FORM);
        }
        return showing.one(caller.id(), receiving.by(caller.id(), file, name, format));
    }

    /** List one's imports. Newest first, those of the last week. */
    @GET
    public Page<ImportView> list(@BeanParam @Valid PageQuery page) {
        return showing.list(caller.id(), page);
    }

    /** Read an import. How many questions came to what; while it is being taken in, how far that is. */
    @GET
    @Path("/{id}")
    public ImportView one(@PathParam("id") UUID id) {
        return showing.one(caller.id(), id);
    }

    /**
     * List the questions of an import. In the order of the file, each with what was made of it.
     *
     * @param outcome only those that came to this; all when left out
     */
    @GET
    @Path("/{id}/questions")
    public Page<ImportQuestionView> questions(
            @PathParam("id") UUID id,
            @QueryParam("outcome") @Nullable ImportOutcome outcome,
            @BeanParam @Valid PageQuery page) {
        return showing.questions(caller.id(), id, outcome, page);
    }

    /**
     * Take an import into the bank. All questions that can come in, or none when anything goes wrong. A second time
     * changes nothing. The answer comes when it is done; until then the import tells how far it is.
     */
    @POST
    @Path("/{id}/acceptance")
    public ImportView accept(@PathParam("id") UUID id, @NotNull @Valid NewImportAcceptance wanted) {
        accepting.by(caller.id(), id, wanted);
        return showing.one(caller.id(), id);
    }

    /** Forget an import. What was taken into the bank stays there. */
    @DELETE
    @Path("/{id}")
    public void forget(@PathParam("id") UUID id) {
        showing.forget(caller.id(), id);
    }
}
