package pl.pytajnik.content.gate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Kind;

/** Stems that tell their own answer. */
final class Leaks {
    private static final int LONGEST_ENDING = 4;
    private static final Set<String> TIMES = Set.of("dnia", "dniu", "dzień", "godzinie", "rano", "wieczorem", "nocy");

    /** Words around a date that the question words have too. */
    private static final Set<String> FRAMES = Set.of(
            "roku",
            "rokiem",
            "wieku",
            "latach",
            "początku",
            "końcu",
            "końca",
            "koniec",
            "połowie",
            "przełomie",
            "sezonie",
            "szkolnym",
            "akademickim",
            "godzinie",
            "przez",
            "około");

    private Leaks() {}

    /** „Kiedy … podczas drugiego dnia wizyty?” tells half of its own answer. */
    static boolean tellsTime(Candidate candidate) {
        return candidate.kind() == Kind.WHEN
                && Stems.lowerWords(candidate.stem().replaceFirst("^O której godzinie ", "")).stream()
                        .anyMatch(TIMES::contains);
    }

    static boolean givesKeyAway(Candidate candidate) {
        List<String> stem = Stems.parts(candidate.stem());
        return Stems.words(candidate.key().basic()).stream()
                .filter(word -> tells(candidate.kind(), word))
                .anyMatch(word -> stem.stream().anyMatch(other -> givesAway(candidate.kind(), word, other)));
    }

    /** A common noun gives a name away only when it has nearly all of it: „nowym” says nothing of „Nowak”. */
    private static boolean givesAway(Kind kind, String word, String other) {
        boolean common = kind == Kind.WHO && Character.isLowerCase(other.charAt(0));
        String left = word.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        return common
                ? left.length() > 3 && right.startsWith(left.substring(0, left.length() - 1))
                : sameWord(left, right);
    }

    /** Names in a key of WHO, figures and months in the others. */
    private static boolean tells(Kind kind, String word) {
        boolean figure = Character.isDigit(word.charAt(0));
        return switch (kind) {
            case WHO -> Character.isUpperCase(word.charAt(0)) && word.length() > 2;
            case WHEN -> figure || word.length() > 3 && !FRAMES.contains(word);
            case HOW_MANY -> figure;
        };
    }

    /** Equal but for the ending. */
    static boolean sameWord(String left, String right) {
        if (left.equals(right)) {
            return true;
        }
        int shorter = Math.min(left.length(), right.length());
        if (shorter < 3
                || Math.abs(left.length() - right.length()) > LONGEST_ENDING
                || Character.isDigit(left.charAt(0))) {
            return false;
        }
        int common = 0;
        while (common < shorter && left.charAt(common) == right.charAt(common)) {
            common++;
        }
        return common >= Math.max(3, shorter - 2);
    }
}
