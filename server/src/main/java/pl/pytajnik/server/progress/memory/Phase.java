package pl.pytajnik.server.progress.memory;

/** Where an item stands: in the first minutes of learning, in the days of review, or learnt anew after a lapse. */
public enum Phase {
    LEARNING,
    REVIEW,
    RELEARNING
}
