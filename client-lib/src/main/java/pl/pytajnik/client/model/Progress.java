package pl.pytajnik.client.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** What a student has done so far, over all assignments. Immutable. */
public final class Progress extends Value {
    private final int answered;
    private final int correct;
    private final int attempts;
    private final List<KindProgress> byKind;
    private final Mastery mastery;
    private final List<ClassroomMastery> byClassroom;
    private final List<NamedMastery> masteryByTag;
    private final List<NamedMastery> masteryByKind;
    private final List<NamedMastery> strong;
    private final List<NamedMastery> weak;
    private final Diligence diligence;

    private Progress(Json json) throws MismatchException {
        answered = json.integer("answered");
        correct = json.integer("correct");
        attempts = json.integer("attempts");
        byKind = json.list("byKind", KindProgress::of);
        mastery = Mastery.of(json.child("mastery"));
        byClassroom = json.list("byClassroom", ClassroomMastery::of);
        Json groups = json.child("groups");
        masteryByTag = groups.list("byTag", NamedMastery::of);
        masteryByKind = groups.list("byKind", NamedMastery::of);
        strong = groups.list("strong", NamedMastery::of);
        weak = groups.list("weak", NamedMastery::of);
        diligence = Diligence.of(json.child("diligence"));
    }

    public static Progress of(Json json) throws MismatchException {
        return new Progress(json);
    }

    /** @return questions in submitted attempts whose scores are released */
    public int answered() {
        return answered;
    }

    /** @return how many of those were answered right */
    public int correct() {
        return correct;
    }

    /** @return how many were submitted */
    public int attempts() {
        return attempts;
    }

    /** @return unmodifiable; kinds that were asked in attempts whose answers are released too */
    public List<KindProgress> byKind() {
        return byKind;
    }

    /** @return of all that may be practised now, as are the other five of mastery */
    public Mastery mastery() {
        return mastery;
    }

    /** @return unmodifiable; of what each class has set */
    public List<ClassroomMastery> byClassroom() {
        return byClassroom;
    }

    /** @return unmodifiable; by what questions are filed under */
    public List<NamedMastery> masteryByTag() {
        return masteryByTag;
    }

    /** @return unmodifiable; by what questions ask for */
    public List<NamedMastery> masteryByKind() {
        return masteryByKind;
    }

    /** @return unmodifiable; tags and kinds answered well, the best first; five at most, of those with ten answers or more */
    public List<NamedMastery> strong() {
        return strong;
    }

    /** @return unmodifiable; tags and kinds answered badly, the worst first; five at most, of those with ten answers or more */
    public List<NamedMastery> weak() {
        return weak;
    }

    /** @return the days in a row and the calendar */
    public Diligence diligence() {
        return diligence;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new Object[] {
            "answered",
            answered,
            "correct",
            correct,
            "attempts",
            attempts,
            "byKind",
            byKind,
            "mastery",
            mastery,
            "byClassroom",
            byClassroom,
            "masteryByTag",
            masteryByTag,
            "masteryByKind",
            masteryByKind,
            "strong",
            strong,
            "weak",
            weak,
            "diligence",
            diligence
        };
    }
}
