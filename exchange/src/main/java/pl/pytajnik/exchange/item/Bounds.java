package pl.pytajnik.exchange.item;

/** How much an item can hold, in UTF-16 code units where it is text. The bank's own bounds; a test there compares. */
public final class Bounds {
    public static final int STEM = 500;
    /** A choice, a key or another right answer. */
    public static final int TEXT = 300;

    public static final int FEEDBACK = 1000;
    public static final int FEWEST_CHOICES = 2;
    public static final int CHOICES = 10;
    public static final int ACCEPTED = 20;
    public static final int TAGS = 20;
    public static final int TAG = 50;
    public static final int UNIT = 30;
    public static final int UNIT_SPELLINGS = 10;
    /** Digits of a number before and behind its point. */
    public static final int WHOLE_DIGITS = 18;

    public static final int FRACTION_DIGITS = 9;
    public static final int LAST_YEAR = 3000;

    private Bounds() {}
}
