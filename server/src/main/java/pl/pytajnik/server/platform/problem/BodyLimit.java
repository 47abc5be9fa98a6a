package pl.pytajnik.server.platform.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a body that says it is too large before it is read, and one that does not say so when it proves to be. */
class BodyLimit {
    /** An article of 200 000 characters, every one escaped, and its title. */
    static final int BYTES = 2_000_000;

    @ServerRequestFilter(preMatching = true)
    void refuseTooLarge(ContainerRequestContext request) {
        if (request.getLength() > BYTES) {
            throw Problem.bodyTooLarge(BYTES);
        }
        if (request.getLength() < 0 && request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream()));
        }
    }

    private static final class Counted extends FilterInputStream {
        private long read;

        private Counted(InputStream body) {
            super(body);
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
            if (read > BYTES) {
                throw Problem.bodyTooLarge(BYTES);
            }
        }
    }
}
