package pl.pytajnik.server.platform.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a body that says it is too large before it is read. One that does not say so is cut off by the HTTP server,
 * at its own, higher limit.
 */
class BodyLimit {
    /** An article of 200 000 characters, every one escaped, and its title. */
    static final int BYTES = 2_000_000;

    @ServerRequestFilter(preMatching = true)
    void refuseTooLarge(ContainerRequestContext request) {
        if (request.getLength() > BYTES) {
            throw Problem.of(ProblemCode.BODY_TOO_LARGE, BYTES);
        }
    }
}
