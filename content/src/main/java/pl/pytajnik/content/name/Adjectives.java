package pl.pytajnik.content.name;

import pl.pytajnik.content.morph.Gender;

/** Nominatives of adjectives from their lemma, the masculine nominative. */
final class Adjectives {
    private Adjectives() {}

    static String nominative(String lemma, Gender gender) {
        return switch (gender) {
            case M1, M2, M3 -> lemma;
            case F -> stem(lemma) + (soft(lemma) ? "ia" : "a");
            case N -> stem(lemma) + (lemma.endsWith("i") ? "ie" : "e");
        };
    }

    private static String stem(String lemma) {
        return lemma.endsWith("y") || lemma.endsWith("i") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** „tani”, but not „wielki”. */
    private static boolean soft(String lemma) {
        return lemma.endsWith("i") && !lemma.endsWith("ki") && !lemma.endsWith("gi");
    }
}
