package pl.pytajnik.server.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells Polish from other languages by its letters and its smallest words. */
final class PolishText {
    /** Fewer words than these prove nothing. */
    private static final int ENOUGH_WORDS = 12;

    private static final int MANY_WORDS = 5000;
    private static final double WORDS_SHARE = 0.08;
    private static final double LETTERS_SHARE = 0.015;
    private static final double FOREIGN_NAMES = 0.03;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final String OF_POLISH = "ąęłńśźżć";
    /** Letters that a Polish text has in foreign names at most. */
    private static final Pattern OF_OTHERS =
            Pattern.compile("[äöüßàâæçèéêëîïôœùûÿñáíúýěščřžůďťňľĺŕőűăâîșțøåа-яёіїєўα-ω]");
    /** None of them is a frequent word of English, German, Czech or Slovak. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "się", "że", "jest", "oraz", "przez", "który", "która", "które", "których", "był", "była", "było", "były",
            "są", "nie", "w", "we", "z", "ze", "dla", "jego", "jej", "ich", "tym", "tej", "też", "także", "również",
            "roku", "latach", "może", "przed", "przy", "nad", "jako", "czy", "gdy", "ale", "już", "został", "została",
            "tylko", "między", "według", "co", "jak", "tak", "tego", "będzie");

    private PolishText() {}

    /** Whether people would call it Polish; what is too short to tell is taken for it. */
    static boolean isLikely(String text) {
        List<String> words = Arrays.stream(NO_LETTERS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .limit(MANY_WORDS)
                .toList();
        if (words.size() < ENOUGH_WORDS) {
            return true;
        }
        String letters = String.join("", words);
        double polish =
                share(letters.chars().filter(c -> OF_POLISH.indexOf(c) >= 0).count(), letters.length());
        double foreign = share(OF_OTHERS.matcher(letters).results().count(), letters.length());
        double small = share(words.stream().filter(SMALL_WORDS::contains).count(), words.size());
        return foreign <= polish + FOREIGN_NAMES && (polish >= LETTERS_SHARE || small >= WORDS_SHARE);
    }

    private static double share(long part, long whole) {
        return (double) part / whole;
    }
}
