package pl.pytajnik.server.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Writes problems in the language of the request being answered. */
@ApplicationScoped
class ProblemResponses {
    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    private final CallerLanguage caller;
    private final UriInfo uri;
    private final RequestId requestId;
    private final MeterRegistry meters;

    ProblemResponses(CallerLanguage caller, UriInfo uri, RequestId requestId, MeterRegistry meters) {
        this.caller = caller;
        this.uri = uri;
        this.requestId = requestId;
        this.meters = meters;
    }

    Response of(Problem problem) {
        Response.ResponseBuilder response =
                builder(problem.code(), view(problem.code(), problem.detail(language()), views(problem.errors())));
        problem.headers().forEach(response::header);
        return response.build();
    }

    Response of(ProblemCode code) {
        return of(Problem.of(code));
    }

    Response of(ProblemCode code, List<FieldErrorView> errors) {
        return builder(code, view(code, code.detail(language()), errors)).build();
    }

    /** A query parameter that cannot be read is a value not allowed; anything else at the address is not there. */
    Response notFound(WebApplicationException refusal) {
        return BadParameter.ofQuery(refusal, uri)
                .map(name -> of(Problem.invalid(FieldError.of("/" + name, WrongValue.UNREADABLE))))
                .orElseGet(() -> of(ProblemCode.NOT_FOUND));
    }

    Response malformed(JsonProcessingException malformed) {
        ProblemCode code = ProblemCode.MALFORMED_JSON;
        return of(code, FieldErrors.of(malformed, code.detail(language())));
    }

    Response internal() {
        ProblemCode code = ProblemCode.INTERNAL;
        return builder(code, view(code, code.detail(language()), List.of())).build();
    }

    private Response.ResponseBuilder builder(ProblemCode code, ProblemView view) {
        meters.counter("pytajnik.problems", "code", code.slug()).increment();
        Response.ResponseBuilder response = Response.status(code.status())
                .type(PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language().tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(view);
        return code == ProblemCode.UNAUTHORIZED ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer") : response;
    }

    private ProblemView view(ProblemCode code, String detail, List<FieldErrorView> errors) {
        return new ProblemView(
                code.type(),
                code.title(language()),
                code.status(),
                detail,
                uri.getRequestUri().getRawPath(),
                errors,
                requestId.value());
    }

    private List<FieldErrorView> views(List<FieldError> errors) {
        return errors.stream()
                .map(error -> FieldErrorView.of(error, language()))
                .toList();
    }

    private Language language() {
        return caller.language();
    }
}
