package pl.pytajnik.server.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/**
 * Does a POST with an {@code Idempotency-Key} once, for whoever is signed in. Answers are kept when something was done
 * (2xx), up to 64 KiB, and never with a secret in them; a refusal is not kept, for it changed nothing.
 */
class IdempotencyFilter {
    static final String HEADER = "Idempotency-Key";
    static final int LARGEST_KEPT = 64 * 1024;

    private static final String CLAIM = "pytajnik.idempotency";
    private static final Set<String> SECRETS = Set.of("secret", "pin", "password", "accessToken", "refreshToken");

    private final IdempotentRequests requests;
    private final SecurityIdentity identity;
    private final ObjectMapper mapper;

    IdempotencyFilter(IdempotentRequests requests, SecurityIdentity identity, ObjectMapper mapper) {
        this.requests = requests;
        this.identity = identity;
        this.mapper = mapper;
    }

    @ServerRequestFilter
    @Nullable
    Response before(ContainerRequestContext request) throws IOException {
        String header = request.getHeaderString(HEADER);
        if (header == null || !request.getMethod().equals("POST") || identity.isAnonymous()) {
            return null;
        }
        Claim claim = new Claim(
                UUID.fromString(identity.getPrincipal().getName()),
                Claim.keyOf(header),
                "POST " + request.getUriInfo().getRequestUri().getRawPath(),
                hashOfBody(request));
        Optional<KeptAnswer> before = requests.begin(claim);
        if (before.isEmpty()) {
            request.setProperty(CLAIM, claim);
        }
        return before.map(IdempotencyFilter::again).orElse(null);
    }

    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(CLAIM) instanceof Claim claim)) {
            return;
        }
        if (response.getStatus() / 100 == 2) {
            requests.finish(claim, kept(response));
        } else {
            requests.forget(claim);
        }
    }

    private static Response again(KeptAnswer answer) {
        if (!answer.isWhole()) {
            throw Problem.of(ProblemCode.REQUEST_DONE);
        }
        Response.ResponseBuilder response = Response.status(answer.status()).header("Idempotency-Replayed", "true");
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.etag() != null) {
            response.header(HttpHeaders.ETAG, answer.etag());
        }
        if (answer.content() != null) {
            response.entity(answer.content()).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return response.build();
    }

    private KeptAnswer kept(ContainerResponseContext response) {
        return new KeptAnswer(
                response.getEntity() == null ? 204 : response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getHeaderString(HttpHeaders.ETAG),
                response.getEntity() == null ? null : content(response.getEntity()));
    }

    private @Nullable String content(Object entity) {
        try {
            JsonNode tree = mapper.valueToTree(entity);
            if (SECRETS.stream().anyMatch(name -> tree.findValue(name) != null)) {
                return null;
            }
            String content = mapper.writeValueAsString(entity);
            return content.getBytes(StandardCharsets.UTF_8).length <= LARGEST_KEPT ? content : null;
        } catch (JsonProcessingException | IllegalArgumentException notJson) {
            return null;
        }
    }

    /** A form with files is not read here, where all of it would have to be held; its length stands for it. */
    private static String hashOfBody(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        if (type != null && type.getType().equals("multipart")) {
            return "multipart " + request.getLength();
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
