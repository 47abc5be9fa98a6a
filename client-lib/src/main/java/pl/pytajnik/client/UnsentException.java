package pl.pytajnik.client;

/** Signing out would have lost answers, a start or a submission that the server has not got; say what is to become of them. */
public final class UnsentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int count;

    UnsentException(int count) {
        super(
                count
                        + " unsent answers, and what else the server has not heard: sync, or sign out with Unsent.KEEP or Unsent.DISCARD");
        this.count = count;
    }

    /** @return how many answers are unsent; 0 when only a start or a submission is */
    public int count() {
        return count;
    }
}
