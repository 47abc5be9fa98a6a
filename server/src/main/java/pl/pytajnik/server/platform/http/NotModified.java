package pl.pytajnik.server.platform.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Answers 304 to a read that names, in If-None-Match, the ETag it would get. */
class NotModified {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    @ServerResponseFilter
    void leaveOut(ContainerRequestContext request, ContainerResponseContext response) {
        boolean isRead = request.getMethod().equals(HttpMethod.GET) && response.getStatus() == OK;
        if (isRead
                && names(
                        request.getHeaderString(HttpHeaders.IF_NONE_MATCH),
                        response.getHeaderString(HttpHeaders.ETAG))) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    static boolean names(@Nullable String ifNoneMatch, @Nullable String tag) {
        return ifNoneMatch != null
                && tag != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(NotModified::strong)
                        .anyMatch(known -> known.equals("*") || known.equals(strong(tag)));
    }

    private static String strong(String tag) {
        return tag.strip().replaceFirst("^W/", "");
    }
}
