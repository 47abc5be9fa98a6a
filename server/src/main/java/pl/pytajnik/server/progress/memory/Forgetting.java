package pl.pytajnik.server.progress.memory;

/** The formulas of FSRS-6: how stability and difficulty follow from a review. Immutable. */
final class Forgetting {
    private static final double LEAST_STABILITY = 0.001;
    private static final double EASIEST = 1;
    private static final double HARDEST = 10;

    private final Parameters p;
    private final double decay;
    private final double factor;

    Forgetting(Parameters parameters) {
        this.p = parameters;
        this.decay = -parameters.w(20);
        this.factor = Math.pow(0.9, 1 / decay) - 1;
    }

    /** The probability of recall after so many days. */
    double recall(double days, double stability) {
        return Math.pow(1 + factor * days / stability, decay);
    }

    /** Days until the probability of recall has fallen to the wanted one; 1 at least. */
    int interval(double stability) {
        double days = stability / factor * (Math.pow(p.retention(), 1 / decay) - 1);
        return (int) Math.min(Math.max(Math.rint(days), 1), p.longestDays());
    }

    double firstStability(Grade grade) {
        return Math.max(p.w(grade.number() - 1), LEAST_STABILITY);
    }

    double firstDifficulty(Grade grade) {
        return withinBounds(rawFirstDifficulty(grade));
    }

    double nextDifficulty(double difficulty, Grade grade) {
        double change = -p.w(6) * (grade.number() - Grade.GOOD.number());
        double damped = difficulty + (HARDEST - difficulty) * change / 9;
        return withinBounds(p.w(7) * rawFirstDifficulty(Grade.EASY) + (1 - p.w(7)) * damped);
    }

    /** After a review on the day of the one before. */
    double sameDay(double stability, Grade grade) {
        double growth =
                Math.exp(p.w(17) * (grade.number() - Grade.GOOD.number() + p.w(18))) * Math.pow(stability, -p.w(19));
        return atLeast(stability * (grade.isAtLeastGood() ? Math.max(growth, 1) : growth));
    }

    /** After a review on a later day. */
    double laterDay(Memory memory, double recall, Grade grade) {
        return atLeast(grade == Grade.AGAIN ? lapsed(memory, recall) : recalled(memory, recall, grade));
    }

    private double recalled(Memory memory, double recall, Grade grade) {
        double hard = grade == Grade.HARD ? p.w(15) : 1;
        double easy = grade == Grade.EASY ? p.w(16) : 1;
        double growth = Math.exp(p.w(8))
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -p.w(9))
                * (Math.exp(p.w(10) * (1 - recall)) - 1);
        return memory.stability() * (1 + growth * hard * easy);
    }

    private double lapsed(Memory memory, double recall) {
        double lost = p.w(11)
                * Math.pow(memory.difficulty(), -p.w(12))
                * (Math.pow(memory.stability() + 1, p.w(13)) - 1)
                * Math.exp(p.w(14) * (1 - recall));
        return Math.min(lost, memory.stability() / Math.exp(p.w(17) * p.w(18)));
    }

    private double rawFirstDifficulty(Grade grade) {
        return p.w(4) - Math.exp(p.w(5) * (grade.number() - 1)) + 1;
    }

    private static double withinBounds(double difficulty) {
        return Math.min(Math.max(difficulty, EASIEST), HARDEST);
    }

    private static double atLeast(double stability) {
        return Math.max(stability, LEAST_STABILITY);
    }
}
