package pl.pytajnik.client.model;

import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** What questions filed under a tag give to practise. Immutable. */
public final class TagPractice extends Value {
    private final String tag;
    private final DueCounts counts;

    private TagPractice(Json json) throws MismatchException {
        tag = json.text("tag");
        counts = DueCounts.of(json.child("counts"));
    }

    public static TagPractice of(Json json) throws MismatchException {
        return new TagPractice(json);
    }

    public String tag() {
        return tag;
    }

    public DueCounts counts() {
        return counts;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {"tag", tag, "counts", counts};
    }
}
