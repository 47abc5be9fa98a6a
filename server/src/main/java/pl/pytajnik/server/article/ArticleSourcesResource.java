package pl.pytajnik.server.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Files and pages become proposals of articles. Nothing is stored: the teacher looks it over and brings it. */
@Path("/api/v1/articles")
@RolesAllowed(Role.TEACHERS)
public class ArticleSourcesResource {
    static final int LONGEST_FILE = 10_000_000;

    private final ReadingSource reading;
    private final Caller caller;

    public ArticleSourcesResource(ReadingSource reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    /**
     * A page to read.
     *
     * @param url an http or https address on the public internet
     */
    public record PageAddress(@NotBlank @Size(max = 2000) String url) {}

    /**
     * Propose an article from a file. The body is the file itself: .txt, .md, .html, .docx, .odt or .pdf, 10 MB at
     * most, whatever type it is sent as. Nothing is stored: look the proposal over and bring it.
     */
    @POST
    @Path("/uploads")
    @Consumes(MediaType.WILDCARD)
    public ArticleProposal upload(@HeaderParam("Content-Type") @Nullable MediaType type, InputStream file)
            throws IOException {
        if (type != null && type.getType().equals("multipart")) {
            throw Problem.of(ProblemCode.FILE_IN_A_FORM);
        }
        byte[] bytes = file.readNBytes(LONGEST_FILE + 1);
        if (bytes.length > LONGEST_FILE) {
            throw Problem.bodyTooLarge(LONGEST_FILE);
        }
        return reading.file(caller.id(), bytes);
    }

    /** Propose an article from a web page. Nothing is stored: look the proposal over and bring it. */
    @POST
    @Path("/fetches")
    public ArticleProposal fetch(@NotNull @Valid PageAddress address) {
        return reading.page(caller.id(), address.url());
    }
}
