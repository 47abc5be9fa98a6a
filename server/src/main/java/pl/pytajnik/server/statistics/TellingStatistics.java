package pl.pytajnik.server.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.VersionTag;

/** Answers with the statistics, or with 304 when the caller has them already: then nothing is counted. */
@ApplicationScoped
class TellingStatistics {
    private final AnalysingAnswers analysing;
    private final Answers answers;

    TellingStatistics(AnalysingAnswers analysing, Answers answers) {
        this.analysing = analysing;
        this.answers = answers;
    }

    /** @param ifNoneMatch the header as it came; null when it did not */
    RestResponse<StatisticsView> of(Scope scope, WhichAttempt which, @Nullable String ifNoneMatch) {
        EntityTag tag = answers.state(scope).tag(which);
        return VersionTag.isNamed(ifNoneMatch, tag)
                ? ResponseBuilder.<StatisticsView>notModified().tag(tag).build()
                : ResponseBuilder.ok(analysing.of(scope, which)).tag(tag).build();
    }
}
