package pl.pytajnik.exchange.item;

/** What a multiple choice brings that is right in part. */
public enum Credit {
    /** A point for exactly the right choices, else nothing. */
    ALL_OR_NOTHING,
    /** Right chosen / right, a right one less for each choice too many. */
    PROPORTIONAL,
    /** Right chosen / right minus wrong chosen / wrong, never below 0. */
    PROPORTIONAL_WITH_PENALTY
}
