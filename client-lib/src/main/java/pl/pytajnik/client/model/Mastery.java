package pl.pytajnik.client.model;

import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** How well some questions are known. Immutable. */
public final class Mastery extends Value {
    private final int questions;
    private final int seen;
    private final int right;
    private final @Nullable Double recall;
    private final int answers;
    private final @Nullable Double facility;

    private Mastery(Json json) throws MismatchException {
        questions = json.integer("questions");
        seen = json.integer("seen");
        right = json.integer("right");
        recall = json.numberOrNull("recall");
        answers = json.integer("answers");
        facility = json.numberOrNull("facility");
    }

    public static Mastery of(Json json) throws MismatchException {
        return new Mastery(json);
    }

    /** @return how many there are */
    public int questions() {
        return questions;
    }

    /** @return those answered at least once */
    public int seen() {
        return seen;
    }

    /** @return those whose last answer was right */
    public int right() {
        return right;
    }

    /** @return how probable a right answer is now, from 0 to 1, the mean of those seen; null when there are none */
    public @Nullable Double recall() {
        return recall;
    }

    /** @return how often they were answered, in submitted attempts and while practising */
    public int answers() {
        return answers;
    }

    /** @return what these answers were worth on the mean, from 0 to 1; null when there are none */
    public @Nullable Double facility() {
        return facility;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {
            "questions",
            questions,
            "seen",
            seen,
            "right",
            right,
            "recall",
            recall,
            "answers",
            answers,
            "facility",
            facility
        };
    }
}
