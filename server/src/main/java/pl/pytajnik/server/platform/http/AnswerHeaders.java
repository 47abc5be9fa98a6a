package pl.pytajnik.server.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import pl.pytajnik.server.platform.problem.RequestId;

/** Answers of the API run nothing, are framed nowhere and kept by nobody. Pages have headers of their own in the configuration. */
class AnswerHeaders {
    private static final String REQUEST_ID = "requestId";

    private final RequestId requestId;

    AnswerHeaders(RequestId requestId) {
        this.requestId = requestId;
    }

    @ServerRequestFilter(preMatching = true)
    void nameInTheLog(ContainerRequestContext request) {
        MDC.put(REQUEST_ID, requestId.value());
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("X-Request-Id", requestId.value());
        headers.putSingle("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        boolean isApi = request.getUriInfo().getRequestUri().getRawPath().startsWith("/api/");
        if (isApi && !headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        MDC.remove(REQUEST_ID);
    }
}
