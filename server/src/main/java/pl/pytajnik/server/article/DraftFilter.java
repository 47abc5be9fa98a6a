package pl.pytajnik.server.article;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.question.Kind;

/** Which drafts are wanted; null means all. */
public class DraftFilter {
    /** Only drafts that ask for this. */
    @QueryParam("kind")
    public @Nullable Kind kind;

    /** Only drafts a teacher has so decided about, or not yet. */
    @QueryParam("status")
    public @Nullable DraftStatus status;
}
