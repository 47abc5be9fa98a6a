package pl.pytajnik.server.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.article.RejectionCode;
import pl.pytajnik.server.statistics.PatternReport.RejectionCount;
import pl.pytajnik.server.statistics.PatternReports.Asked;
import pl.pytajnik.server.statistics.PatternReports.Rejected;
import pl.pytajnik.server.statistics.PatternReports.Reviewed;

/** Puts together what teachers and students made of each pattern's questions. */
@ApplicationScoped
class ReportingPatterns {
    private final PatternReports reports;

    ReportingPatterns(PatternReports reports) {
        this.reports = reports;
    }

    /** @param owner whose drafts; null for everybody's */
    @Transactional
    PatternsReport of(@Nullable UUID owner) {
        Map<String, List<RejectionCount>> rejections = reports.rejections(owner).stream()
                .collect(Collectors.groupingBy(
                        Rejected::pattern, Collectors.mapping(ReportingPatterns::count, Collectors.toList())));
        Map<String, Asked> asked =
                reports.items(owner).stream().collect(Collectors.toMap(Asked::pattern, Function.identity()));
        return new PatternsReport(reports.reviews(owner).stream()
                .map(reviewed -> report(
                        reviewed,
                        rejections.getOrDefault(reviewed.pattern(), List.of()),
                        asked.get(reviewed.pattern())))
                .toList());
    }

    private static RejectionCount count(Rejected rejected) {
        return new RejectionCount(RejectionCode.valueOf(rejected.code()), rejected.count());
    }

    private static PatternReport report(Reviewed reviewed, List<RejectionCount> rejections, @Nullable Asked asked) {
        return new PatternReport(
                reviewed.pattern(),
                reviewed.made(),
                reviewed.undecided(),
                reviewed.unedited(),
                reviewed.edited(),
                reviewed.rejected(),
                rejections,
                asked == null ? null : PatternItems.of(asked));
    }
}
