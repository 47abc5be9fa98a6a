package pl.pytajnik.server.platform.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses a body that says it is too large before it is read, and one that does not say so when it proves to be. */
class BodyLimit {
    /** An article of 200 000 characters, every one escaped, and its title. */
    static final int BYTES = 2_000_000;
    /** What is not JSON is a file. */
    private static final int FILE_BYTES = 10_000_000;

    /** A bank of ten thousand questions in a format of many words. */
    private static final int IMPORT_BYTES = 50_000_000;

    private static final String IMPORTS = "/api/v1/imports";

    @ServerRequestFilter(preMatching = true)
    void refuseTooLarge(ContainerRequestContext request) {
        int most = most(request);
        if (request.getLength() > most) {
            throw Problem.bodyTooLarge(most);
        }
        if (request.getLength() < 0 && request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream(), most));
        }
    }

    private static int most(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().equals(IMPORTS)) {
            return IMPORT_BYTES;
        }
        return isFile(request.getMediaType()) ? FILE_BYTES : BYTES;
    }

    private static boolean isFile(@Nullable MediaType type) {
        return type != null && !type.getSubtype().endsWith("json");
    }

    private static final class Counted extends FilterInputStream {
        private final int most;
        private long read;

        private Counted(InputStream body, int most) {
            super(body);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = super.read(buffer, offset, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw Problem.bodyTooLarge(most);
            }
        }
    }
}
