package pl.pytajnik.server.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends requests at the same time, each on a thread of its own. */
public final class AtOnce {
    private AtOnce() {}

    /** What each gave, in the order of the requests. */
    public static <T> List<T> send(List<Callable<T>> requests) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(requests.size());
        try {
            List<T> given = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(requests)) {
                given.add(one.get());
            }
            return given;
        } finally {
            threads.shutdownNow();
        }
    }

    /** The same request on several threads. */
    public static <T> List<T> send(int threads, Callable<T> request) throws Exception {
        return send(Collections.nCopies(threads, request));
    }
}
