package pl.pytajnik.client;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.http.Cancellation;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.UnreadableException;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.AttemptState;
import pl.pytajnik.client.model.AttemptView;
import pl.pytajnik.client.model.Download;

/** How attempts begin: on the device when their questions were fetched ahead, else on the server. Thread-safe. */
final class Beginning {
    private static final String DOWNLOADED = "attempt-downloaded";

    private final Endpoints server;
    private final Stamping stamping;

    Beginning(Endpoints server, Stamping stamping) {
        this.server = server;
        this.stamping = stamping;
    }

    Download ahead(UUID assignmentId, Records records, Cancellation cancellation) throws QuizException {
        Download kept = kept(assignmentId, records);
        UUID attemptId = kept == null ? stamping.ids().next() : kept.attemptId();
        Download download = server.download(assignmentId, attemptId, cancellation);
        records.starts().keep(download);
        return download;
    }

    AttemptView of(UUID assignmentId, Records records, Cancellation cancellation) throws QuizException {
        Download ahead = kept(assignmentId, records);
        if (ahead != null && isInTime(ahead)) return here(ahead, records);
        UUID asked = records.starts().asked(assignmentId);
        UUID fetched = ahead == null ? stamping.ids().next() : ahead.attemptId();
        UUID attemptId = asked == null ? fetched : asked;
        if (asked == null) records.starts().ask(assignmentId, attemptId);
        return there(assignmentId, attemptId, records, cancellation);
    }

    /** One that is not kept here, as the server has it. */
    AttemptView again(UUID attemptId, Records records, Cancellation cancellation) throws QuizException {
        AttemptView view = server.attempt(attemptId, cancellation);
        if (view.state() == AttemptState.OPEN) records.starts().beginThere(view, stamping.started(view));
        return view;
    }

    private AttemptView here(Download ahead, Records records) throws UnreadableException {
        try {
            AttemptView view = ahead.begun(stamping.millis());
            records.starts().beginHere(view, stamping.now());
            return view;
        } catch (MismatchException e) {
            throw new UnreadableException("the journal: " + e.getMessage(), e);
        }
    }

    private AttemptView there(UUID assignmentId, UUID attemptId, Records records, Cancellation cancellation)
            throws QuizException {
        try {
            AttemptView view = server.start(attemptId, stamping.start(assignmentId, null), cancellation);
            records.starts().beginThere(view, stamping.started(view));
            return view;
        } catch (RefusedException e) {
            if (!e.isRetryable()) records.starts().endAsking(assignmentId);
            if (e.code().equals(DOWNLOADED)) return fetchedElsewhere(assignmentId, records, cancellation);
            throw e;
        }
    }

    /** Another device of the student has fetched the next attempt, and may have begun it: it is this one. */
    private AttemptView fetchedElsewhere(UUID assignmentId, Records records, Cancellation cancellation)
            throws QuizException {
        UUID attemptId = server.download(assignmentId, stamping.ids().next(), cancellation)
                .attemptId();
        AttemptView view = server.start(attemptId, stamping.start(assignmentId, null), cancellation);
        records.starts().beginThere(view, stamping.started(view));
        return view;
    }

    /** What would begin after the deadline is for the server to refuse. */
    private boolean isInTime(Download ahead) {
        Long due = ahead.dueAtMillis();
        return due == null || stamping.millis() < due;
    }

    private static @Nullable Download kept(UUID assignmentId, Records records) throws UnreadableException {
        try {
            return records.starts().download(assignmentId);
        } catch (MismatchException e) {
            throw new UnreadableException("the journal: " + e.getMessage(), e);
        }
    }
}
