package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import pl.pytajnik.server.attempt.Releases.Shown;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.quiz.Asked;

/** A student looks at an attempt, or at what it brought. An attempt whose time is over is scored on the way. */
@ApplicationScoped
public class ReadingAttempt {
    private final OpeningSheet opening;
    private final Responses responses;
    private final Scores scores;
    private final Releases releases;
    private final SecretItems secrets;
    private final Clock clock;

    public ReadingAttempt(
            OpeningSheet opening,
            Responses responses,
            Scores scores,
            Releases releases,
            SecretItems secrets,
            Clock clock) {
        this.opening = opening;
        this.responses = responses;
        this.scores = scores;
        this.releases = releases;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Transactional
    public AttemptView by(UUID student, UUID attemptId) {
        return opening.view(attemptId, student, clock.instant());
    }

    @Transactional
    public ResultView resultBy(UUID student, UUID attemptId) {
        Instant now = clock.instant();
        Sheet sheet = opening.owned(attemptId, student, now);
        if (sheet.attempt().isOpen()) {
            throw Problem.of(ProblemCode.ATTEMPT_OPEN);
        }
        CountedResponses counted = CountedResponses.among(responses.of(attemptId));
        Shown shown = shown(student, sheet, now);
        Result result = new Result(sheet, new Marked(sheet.scheme(), counted, scores.marks(attemptId), shown));
        return shown.answers()
                ? ReleasedResult.of(result)
                : WithheldResult.of(result, releases.answersAfter(sheet.assignment(), now));
    }

    /** What this assignment releases, but no answers that another one still keeps. */
    private Shown shown(UUID student, Sheet sheet, Instant now) {
        Shown shown = releases.of(sheet.assignment(), now);
        boolean keptElsewhere = shown.answers()
                && !Collections.disjoint(
                        secrets.of(student),
                        sheet.asked().stream().map(Asked::itemId).toList());
        return keptElsewhere ? new Shown(shown.score(), false, false) : shown;
    }
}
