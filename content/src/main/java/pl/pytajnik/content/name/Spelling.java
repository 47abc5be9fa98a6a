package pl.pytajnik.content.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Spellings of one name. */
final class Spelling {
    private Spelling() {}

    /**
     * „Władymir Putin” and „Władimir Putin”, „Maria Skłodowska” and „Maria Skłodowska-Curie”, „Jan Kos” and „Jan Karol
     * Kos”.
     */
    static boolean isVariant(String left, String right) {
        boolean spelled = last(left).equals(last(right)) && oneLetterApart(left, right);
        boolean hyphened = left.startsWith(right + "-") || right.startsWith(left + "-");
        return spelled || hyphened || hasMiddleName(left, right) || hasMiddleName(right, left);
    }

    private static boolean hasMiddleName(String longer, String shorter) {
        String[] words = shorter.split(" ");
        return words.length == 2 && longer.startsWith(words[0] + " ") && longer.endsWith(" " + words[1]);
    }

    /** What somebody is called by alone: the last word, and each part of a double one. */
    static List<String> surnames(String name) {
        List<String> surnames = new ArrayList<>(List.of(last(name)));
        if (last(name).contains("-")) {
            surnames.addAll(Arrays.asList(last(name).split("-")));
        }
        return surnames;
    }

    /** „II”, „XIV”: which of the kings and popes of a name. */
    static boolean isRomanNumeral(String word) {
        return word.matches("[IVX]{1,5}");
    }

    /** With a capital first. */
    static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** True when one letter put in, left out or exchanged makes the two equal. */
    static boolean oneLetterApart(String left, String right) {
        String shorter = left.length() <= right.length() ? left : right;
        String longer = shorter.equals(left) ? right : left;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        int skip = longer.length() == shorter.length() ? 1 : 0;
        int from = Math.min(same + skip, shorter.length());
        int fromLonger = Math.min(same + 1, longer.length());
        return shorter.substring(from).equals(longer.substring(fromLonger));
    }
}
