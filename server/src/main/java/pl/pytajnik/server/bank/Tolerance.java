package pl.pytajnik.server.bank;

/** How a number's tolerance is meant. */
public enum Tolerance {
    /** In the number's own unit. */
    ABSOLUTE,
    /** As a share of the number: 0.05 is five per cent of it. */
    RELATIVE
}
