package pl.pytajnik.content.answer;

/** What became of a typed answer, and why. */
public record Verdict(Outcome outcome, Reason reason) {
    /** What a typed answer is. */
    public enum Outcome {
        CORRECT,
        /** Nothing in it is wrong, but a part of the key is missing. */
        INCOMPLETE,
        WRONG
    }

    public Verdict {
        if (outcome != reason.outcome()) {
            throw new IllegalArgumentException("reason " + reason + " does not belong to " + outcome);
        }
    }

    static Verdict of(Reason reason) {
        return new Verdict(reason.outcome(), reason);
    }

    public boolean isCorrect() {
        return outcome == Outcome.CORRECT;
    }

    /** The kinder of two, the first when they are alike. */
    Verdict or(Verdict other) {
        return other.outcome.ordinal() < outcome.ordinal() ? other : this;
    }
}
