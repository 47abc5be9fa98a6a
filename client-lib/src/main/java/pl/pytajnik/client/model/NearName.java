package pl.pytajnik.client.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what may still be meant for a name, from what cannot. A right answer has the longer words of some form, each with
 * another ending, a slip of the pen or as an initial; of three words or more the half may be missing, middle names or ranks.
 */
final class NearName {
    private static final Pattern MARKS = Pattern.compile("['’]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMERAL = Pattern.compile("[ivxlc]+");
    private static final Set<String> PARTICLES =
            new HashSet<>(Arrays.asList("von", "van", "der", "den", "del", "della", "bin", "ibn", "dos", "ten", "the"));
    private static final int SAME_BEGINNING = 3;

    private NearName() {}

    /** Of folded texts. */
    static boolean isNearAny(String typed, Collection<String> forms) {
        List<String> words = words(typed);
        for (String form : forms) if (isNear(words, form) || isPart(words, form)) return true;
        return false;
    }

    private static boolean isNear(List<String> typed, String form) {
        List<String> wanted = longer(words(form));
        int needed = wanted.size() <= 2 ? wanted.size() : (wanted.size() + 1) / 2;
        for (String word : wanted) if (hasNear(typed, word)) needed--;
        return needed <= 0;
    }

    /** „Jan” of Jan Kowalski is not wrong but wants the rest. */
    private static boolean isPart(List<String> typed, String form) {
        List<String> wanted = words(form);
        for (String word : typed) if (!hasNear(wanted, word)) return false;
        return !typed.isEmpty();
    }

    private static boolean hasNear(List<String> typed, String wanted) {
        for (String word : typed) if (isNear(word, wanted)) return true;
        return false;
    }

    private static boolean isNear(String word, String wanted) {
        if (word.charAt(0) != wanted.charAt(0)) return false;
        int shorter = Math.min(word.length(), wanted.length());
        int same = 0;
        while (same < shorter && word.charAt(same) == wanted.charAt(same)) same++;
        return same >= Math.min(SAME_BEGINNING, shorter) || isOneSlip(word.substring(same), wanted.substring(same));
    }

    /** One letter too many, too few, another one, or two swapped, at the beginning of what differs. */
    private static boolean isOneSlip(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) return one.length() + other.length() <= 1;
        boolean swapped = one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0);
        return swapped
                || begins(one.substring(1), other)
                || begins(one, other.substring(1))
                || begins(one.substring(1), other.substring(1));
    }

    /** Endings may differ besides. */
    private static boolean begins(String one, String other) {
        int length = Math.min(2, Math.min(one.length(), other.length()));
        return one.regionMatches(0, other, 0, length);
    }

    private static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(MARKS.matcher(folded).replaceAll(""))) {
            if (!word.isEmpty()) words.add(word);
        }
        return words;
    }

    private static List<String> longer(List<String> words) {
        List<String> longer = new ArrayList<>();
        for (String word : words) {
            if (word.length() > 2 && !NUMERAL.matcher(word).matches() && !PARTICLES.contains(word)) longer.add(word);
        }
        return longer;
    }
}
