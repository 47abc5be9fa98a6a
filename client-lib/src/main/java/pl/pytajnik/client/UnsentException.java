package pl.pytajnik.client;

/** Signing out would have lost answers that the server has not got; say what is to become of them. */
public final class UnsentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int count;

    UnsentException(int count) {
        super(count + " unsent answers: sync, or sign out with Unsent.KEEP or Unsent.DISCARD");
        this.count = count;
    }

    /** @return how many answers are unsent */
    public int count() {
        return count;
    }
}
