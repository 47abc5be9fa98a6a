package pl.pytajnik.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A student's network: it keeps every answer that came through, and loses one when it is told to. Thread-safe. */
final class Network implements Interceptor {
    private final List<String> answers = Collections.synchronizedList(new ArrayList<>());
    private final AtomicReference<@Nullable String> losing = new AtomicReference<>();

    /** Loses the next answer from a path with this end, after the server has given it. */
    void loseNextAnswerFrom(String pathEnd) {
        losing.set(pathEnd);
    }

    /** @return whether what was to be lost has been */
    boolean hasLost() {
        return losing.get() == null;
    }

    /** @return the bodies so far, oldest first; a copy */
    List<String> answers() {
        return List.copyOf(answers);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        answers.add(response.peekBody(Long.MAX_VALUE).string());
        String pathEnd = losing.get();
        if (pathEnd != null && chain.request().url().encodedPath().endsWith(pathEnd)) {
            losing.set(null);
            response.close();
            throw new IOException("the answer was lost on the way");
        }
        return response;
    }
}
