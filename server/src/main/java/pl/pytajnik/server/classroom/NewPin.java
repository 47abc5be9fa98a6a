package pl.pytajnik.server.classroom;

import java.security.SecureRandom;

/**
 * A PIN made by the server. It is shown this once and kept nowhere.
 *
 * @param pin shown this once
 */
record NewPin(String pin) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BELOW = 1_000_000;

    static NewPin random() {
        return new NewPin(String.format("%06d", RANDOM.nextInt(BELOW)));
    }

    @Override
    public String toString() {
        return "NewPin[…]";
    }
}
