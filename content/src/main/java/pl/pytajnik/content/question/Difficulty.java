package pl.pytajnik.content.question;

import java.util.List;

/**
 * How hard a question is likely to be, from what can be seen: how the answer hides in the text, not how students did.
 *
 * @param level 1 (easy) to 3 (hard)
 * @param parts what made it harder or easier than the middle, as stable names: {@code hidden-subject}, {@code crowded},
 *     {@code indirect}, {@code opening}, {@code frequent}, {@code verbatim}
 */
public record Difficulty(int level, List<String> parts) {
    public static final int EASIEST = 1;
    public static final int HARDEST = 3;

    public Difficulty {
        parts = List.copyOf(parts);
        if (level < EASIEST || level > HARDEST) {
            throw new IllegalArgumentException("difficulty " + level + " is not 1, 2 or 3");
        }
    }
}
