package pl.pytajnik.content.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.text.Token;

/** The words of a sentence, for readers of dates that look around freely: what lies outside is an empty word. */
record Scan(List<Token> tokens, List<String> words) {
    private static final Set<String> YEAR_WORDS = Set.of("roku", "r.", "r", "rok");
    private static final Set<String> DASHES = Set.of("–", "-", "—");

    Scan(List<Token> tokens) {
        this(
                tokens,
                tokens.stream()
                        .map(token -> token.text().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** The token as it is written. */
    String text(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
    }

    /** The token in lower case. */
    String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean isOneOf(int i, Set<String> words) {
        return words.contains(word(i));
    }

    boolean isYearWord(int i) {
        return isOneOf(i, YEAR_WORDS);
    }

    boolean isDash(int i) {
        return isOneOf(i, DASHES);
    }

    /** True when the tokens from {@code i} on are these words. */
    boolean begins(int i, List<String> words) {
        for (int j = 0; j < words.size(); j++) {
            if (!is(i + j, words.get(j))) {
                return false;
            }
        }
        return true;
    }

    /** A number of one or two digits up to the limit; null when it is none. */
    @Nullable
    Integer small(int i, int limit) {
        String word = text(i);
        if (word.isEmpty() || word.length() > 2 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int value = Integer.parseInt(word);
        return value >= 1 && value <= limit ? value : null;
    }

    /** The end behind „roku” or „r.” where one stands. */
    int behindYearWord(int i) {
        return isYearWord(i) ? i + 1 : i;
    }
}
