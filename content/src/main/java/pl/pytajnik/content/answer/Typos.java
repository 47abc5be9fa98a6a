package pl.pytajnik.content.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.name.FirstNames;

/**
 * One slip of the pen: a letter put in, left out, exchanged, or two swapped (Damerau). Only inside words of five letters or
 * more, as the first letter and the ending tell other people apart, and never where the slip makes another word or name.
 */
final class Typos {
    private static final int SHORTEST = 5;
    private static final int LONG = 8;
    private static final Set<String> CLOSE = close();

    private Typos() {}

    /**
     * @param typed as the student wrote it
     * @param folded the same, folded
     * @param wanted what it may stand for, folded
     */
    static boolean isSlip(String typed, String folded, String wanted) {
        return wanted.length() >= SHORTEST
                && folded.length() >= SHORTEST
                && folded.charAt(0) == wanted.charAt(0)
                && folded.chars().allMatch(Character::isLetter)
                && isOneSlipApart(folded, wanted)
                && !isWord(typed);
    }

    private static boolean isOneSlipApart(String typed, String wanted) {
        int same = 0;
        int shorter = Math.min(typed.length(), wanted.length());
        while (same < shorter && typed.charAt(same) == wanted.charAt(same)) {
            same++;
        }
        String given = typed.substring(same);
        String right = wanted.substring(same);
        if (given.length() < 2 && right.length() < 2) {
            // the ending tells people apart, but „Harwel” is „Harwell”
            return typed.length() != wanted.length() && same > 0 && (given + right).charAt(0) == typed.charAt(same - 1);
        }
        return switch (typed.length() - wanted.length()) {
            case 0 -> areSwapped(given, right) || isExchanged(given, right, wanted.length());
            case 1 -> given.substring(1).equals(right);
            case -1 -> right.substring(1).equals(given);
            default -> false;
        };
    }

    private static boolean areSwapped(String one, String other) {
        return one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }

    /** In a shorter word only a neighbour on the keyboard or a letter that sounds alike is a slip: „Barkow” is not „Barsow”. */
    private static boolean isExchanged(String given, String right, int length) {
        return given.substring(1).equals(right.substring(1))
                && (length >= LONG || CLOSE.contains(pair(given.charAt(0), right.charAt(0))));
    }

    private static String pair(char one, char other) {
        return one < other ? "" + one + other : "" + other + one;
    }

    private static Set<String> close() {
        Set<String> pairs = new HashSet<>();
        for (String row :
                List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "ou", "ij", "iy", "vw", "ck", "sz", "gk", "dt")) {
            for (int i = 1; i < row.length(); i++) {
                pairs.add(pair(row.charAt(i - 1), row.charAt(i)));
            }
        }
        return pairs;
    }

    private static boolean isWord(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        String capital = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
        Lexicon lexicon = Lexicon.polish();
        return lexicon.knows(lower)
                || lexicon.knows(capital)
                || FirstNames.gender(capital).isPresent();
    }
}
