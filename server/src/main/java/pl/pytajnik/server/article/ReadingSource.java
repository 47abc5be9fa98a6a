package pl.pytajnik.server.article;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import pl.pytajnik.server.platform.Allowance;
import pl.pytajnik.server.platform.RateLimits;
import pl.pytajnik.server.platform.net.OutgoingException;
import pl.pytajnik.server.platform.net.OutgoingLimits;
import pl.pytajnik.server.platform.net.OutgoingReply;
import pl.pytajnik.server.platform.net.OutgoingRequests;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/**
 * Reads what a teacher sends or points at. Parsers run on threads of their own, few and for a bounded time, for what
 * strangers wrote may keep a parser busy.
 */
@Singleton
public class ReadingSource {
    private static final Allowance READS = new Allowance("article-source", 30, Duration.ofSeconds(5));
    private static final long SECONDS = 20;
    private static final int PARSERS = 4;
    private static final int LONGEST_PAGE = 5_000_000;
    private static final int OK = 200;
    private static final OutgoingLimits PAGE = new OutgoingLimits(
            Duration.ofSeconds(15), 5, LONGEST_PAGE, Set.of("text/html", "application/xhtml+xml", "text/plain"));

    private final OutgoingRequests outgoing;
    private final RateLimits limits;
    private final ExecutorService parsers =
            new ThreadPoolExecutor(0, PARSERS, SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "article-parser");
                thread.setDaemon(true);
                return thread;
            });

    public ReadingSource(OutgoingRequests outgoing, RateLimits limits) {
        this.outgoing = outgoing;
        this.limits = limits;
    }

    public ArticleProposal file(UUID teacher, byte[] file) {
        limits.take(READS, teacher.toString());
        return ArticleProposal.of(bounded(() -> FileText.of(file)), null);
    }

    public ArticleProposal page(UUID teacher, String url) {
        limits.take(READS, teacher.toString());
        OutgoingReply reply = fetched(url);
        String address = reply.url().toString();
        return ArticleProposal.of(bounded(() -> text(reply, address)), address);
    }

    private OutgoingReply fetched(String url) {
        try {
            OutgoingReply reply = outgoing.get(url, PAGE);
            if (reply.status() != OK) {
                throw Problem.of(ProblemCode.PAGE_NOT_THERE, "HTTP " + reply.status());
            }
            return reply;
        } catch (OutgoingException refusal) {
            boolean ours = refusal.reason() == OutgoingException.Reason.NOT_ALLOWED;
            throw Problem.of(
                    ours ? ProblemCode.ADDRESS_NOT_ALLOWED : ProblemCode.PAGE_NOT_THERE, refusal.error("/url"));
        }
    }

    private static ReadText text(OutgoingReply reply, String address) {
        String text = PageEncoding.read(reply.body(), reply.contentType());
        boolean plain = String.valueOf(reply.contentType()).startsWith("text/plain");
        return plain ? ReadText.untitled(text, null) : ReadablePage.of(text, address);
    }

    private <T> T bounded(Supplier<T> reading) {
        try {
            return parsers.submit(reading::get).get(SECONDS, TimeUnit.SECONDS);
        } catch (RejectedExecutionException busy) {
            throw Problem.unavailable(SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Problem problem ? problem : Problem.of(ProblemCode.FILE_UNREADABLE);
        } catch (TimeoutException endless) {
            throw Problem.of(ProblemCode.FILE_UNREADABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable(SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        parsers.shutdownNow();
    }
}
