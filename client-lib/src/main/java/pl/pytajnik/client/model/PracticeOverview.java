package pl.pytajnik.client.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** What there is to practise. A question set to two classes counts in both. Immutable. */
public final class PracticeOverview extends Value {
    private final DueCounts all;
    private final List<ClassroomPractice> byClassroom;
    private final List<TagPractice> byTag;

    private PracticeOverview(Json json) throws MismatchException {
        all = DueCounts.of(json.child("all"));
        byClassroom = json.listOrEmpty("byClassroom", ClassroomPractice::of);
        byTag = json.listOrEmpty("byTag", TagPractice::of);
    }

    public static PracticeOverview of(Json json) throws MismatchException {
        return new PracticeOverview(json);
    }

    /** @return each question counted once */
    public DueCounts all() {
        return all;
    }

    /** @return unmodifiable */
    public List<ClassroomPractice> byClassroom() {
        return byClassroom;
    }

    /** @return unmodifiable */
    public List<TagPractice> byTag() {
        return byTag;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {"all", all, "byClassroom", byClassroom, "byTag", byTag};
    }
}
