package pl.pytajnik.content.name;

import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;

/**
 * A person's name read in one case and gender.
 *
 * @param nominative the name as it would stand in the nominative
 * @param score the sum of what speaks for it
 * @param margin how far the next different nominative lies behind
 */
record Decoded(String nominative, Case grammaticalCase, Gender gender, double score, double margin) {
    Decoded withMargin(double newMargin) {
        return new Decoded(nominative, grammaticalCase, gender, score, newMargin);
    }
}
