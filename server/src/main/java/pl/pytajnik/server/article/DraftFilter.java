package pl.pytajnik.server.article;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.question.Kind;

/** Which drafts are wanted; null means all. */
public class DraftFilter {
    @QueryParam("kind")
    public @Nullable Kind kind;

    @QueryParam("status")
    public @Nullable DraftStatus status;
}
