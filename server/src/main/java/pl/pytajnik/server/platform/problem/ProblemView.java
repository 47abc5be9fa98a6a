package pl.pytajnik.server.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem on the wire, as RFC 9457 has it.
 *
 * @param type stable; a program decides by it
 * @param title what it is in short, in English or Polish
 * @param status of HTTP
 * @param detail what is wrong and what to do, in English or Polish
 * @param instance the path that was asked
 * @param errors which members or parameters are wrong; null when it is not about those
 */
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
