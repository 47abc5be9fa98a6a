package pl.pytajnik.server.platform;

import jakarta.ws.rs.core.EntityTag;
import java.util.stream.Stream;
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
     * Whether the caller has this version already, so that 304 says it all.
     *
     * @param ifNoneMatch the header as it came; null when it did not
     */
    public static boolean isNamed(@Nullable String ifNoneMatch, EntityTag current) {
        return ifNoneMatch != null
                && Stream.of(ifNoneMatch.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals("\"" + current.getValue() + "\""));
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
