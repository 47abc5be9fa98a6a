package pl.pytajnik.server.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** One mapper for each thing that can go wrong; whatever else it is, it is ours, and has a request id in the log. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemResponses responses;
    private final RequestId requestId;
    private final Forbidding forbidding;

    ProblemMappers(ProblemResponses responses, Forbidding forbidding, RequestId requestId) {
        this.requestId = requestId;
        this.responses = responses;
        this.forbidding = forbidding;
    }

    @ServerExceptionMapper
    Response refused(Problem problem) {
        return responses.of(problem);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        return responses.of(ProblemCode.VALIDATION, FieldErrors.of(invalid.getConstraintViolations()));
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException malformed) {
        return problemBehind(malformed).map(responses::of).orElseGet(() -> responses.malformed(malformed));
    }

    /** Such as a body that proved too large while it was read, which Jackson wraps. */
    private static Optional<Problem> problemBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .findFirst();
    }

    /** Named apart, for the framework has a mapper of its own for this one. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatched) {
        return malformed(mismatched);
    }

    @ServerExceptionMapper
    Response nobody(UnauthorizedException nobody) {
        return responses.of(ProblemCode.UNAUTHORIZED);
    }

    @ServerExceptionMapper
    Response badToken(AuthenticationFailedException badToken) {
        return responses.of(ProblemCode.UNAUTHORIZED);
    }

    @ServerExceptionMapper
    Response wrongRole(ForbiddenException wrongRole) {
        return responses.of(forbidding.reason());
    }

    @ServerExceptionMapper
    Response overtaken(OptimisticLockException overtaken) {
        return responses.of(ProblemCode.CONFLICT);
    }

    @ServerExceptionMapper
    Response refusedByFramework(WebApplicationException refusal) {
        if (refusal.getCause() instanceof JsonProcessingException malformed) {
            return malformed(malformed);
        }
        return switch (refusal.getResponse().getStatus()) {
            case 400 -> responses.of(ProblemCode.MALFORMED_REQUEST);
            case 401 -> responses.of(ProblemCode.UNAUTHORIZED);
            case 403 -> responses.of(ProblemCode.FORBIDDEN);
            case 404 -> responses.notFound(refusal);
            case 405 -> responses.of(ProblemCode.METHOD_NOT_ALLOWED);
            case 406 -> responses.of(ProblemCode.NOT_ACCEPTABLE);
            case 413 -> responses.of(Problem.of(ProblemCode.BODY_TOO_LARGE, BodyLimit.BYTES));
            case 415 -> responses.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
            default -> unexpected(refusal);
        };
    }

    @ServerExceptionMapper
    Response unexpected(Throwable unexpected) {
        Optional<SQLException> gone = DatabaseGone.behind(unexpected);
        if (gone.isPresent()) {
            LOG.errorf(
                    "Request %s: the database does not answer: %s",
                    requestId.value(), gone.get().getMessage());
            return responses.of(Problem.databaseUnreachable());
        }
        LOG.errorf(unexpected, "Request %s failed", requestId.value());
        return responses.internal();
    }
}
