package pl.pytajnik.content.name;

import pl.pytajnik.content.morph.Gender;

/**
 * Somebody or something with a name of its own, the same all over the document.
 *
 * @param canonical the fullest name in the nominative, as a person would say it
 * @param type what bears it
 * @param gender grammatical gender; {@link Gender#M1} and {@link Gender#F} for persons
 * @param certainty 0 to 1, how sure the nominative is; 1 when the text itself has it
 */
public record Name(String canonical, Type type, Gender gender, double certainty) {
    private static final double SURE = 0.85;

    /** What bears a name. */
    public enum Type {
        PERSON,
        COUNTRY,
        INSTITUTION,
        OTHER
    }

    /** Number of words of the canonical name. */
    public int words() {
        return canonical.split(" ").length;
    }

    /** The last word: the surname of most people. */
    public String last() {
        return canonical.substring(canonical.lastIndexOf(' ') + 1);
    }

    /** What the person is called by alone: the last word, but the first of „Kim Dzong Un” and „Shin Won-sik”. */
    public String surname() {
        String first = canonical.substring(0, Math.max(0, canonical.indexOf(' ')));
        return FirstNames.isFamilyFirst(first) ? first : last();
    }

    /** „Bogumił S.”: whose surname is not told. */
    public boolean hasHiddenSurname() {
        return words() > 1 && last().matches("\\p{Lu}\\.");
    }

    /** True when the nominative can be relied on: sure enough to be an answer, an option or said in a stem. */
    public boolean isSure() {
        return certainty >= SURE;
    }

    public boolean isPerson() {
        return type == Type.PERSON;
    }
}
