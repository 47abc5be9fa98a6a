package pl.pytajnik.server.platform;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Versions of what two people may edit, as ETag and If-Match. */
public final class VersionTag {
    private VersionTag() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Refuses a change that does not say which version it changes (428) or names another one (412).
     *
     * @param ifMatch the header as it came; null when it did not
     */
    public static void requireMatch(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(ProblemCode.PRECONDITION_REQUIRED);
        }
        if (!ifMatch.strip().equals("\"" + current + "\"")) {
            throw Problem.of(ProblemCode.PRECONDITION_FAILED, current);
        }
    }
}
