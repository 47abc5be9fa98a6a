package pl.pytajnik.server.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem on the wire, as RFC 9457 has it. */
@Schema(name = "ProblemView")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<FieldErrorView> errors,
        String requestId) {}
