package pl.pytajnik.content.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells Polish from other languages by its commonest words. */
public final class Language {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> POLISH = Set.of(
            "i", "w", "z", "na", "się", "nie", "do", "że", "jest", "o", "od", "po", "za", "przez", "oraz", "który",
            "która", "które", "jako", "dla", "roku", "ale", "był", "była", "było", "były", "także", "został", "została",
            "są", "ze", "we", "tym", "jego", "jej", "ich", "już", "tylko", "przed", "pod", "między", "przy", "jak",
            "lub");
    private static final Set<String> OTHERS = Set.of(
            "the", "and", "of", "is", "der", "die", "und", "das", "ist", "le", "les", "et", "est", "el", "los", "que",
            "je", "jsou", "že", "podle", "také", "nebo", "byl", "jest", "што", "и", "не", "на");
    private static final int SAMPLE = 400;
    private static final double LEAST_SHARE = 0.06;

    private Language() {}

    /** True for text that has Polish function words, and more of them than of its neighbours'. */
    public static boolean isPolish(String text) {
        Matcher matcher = WORD.matcher(text);
        int words = 0;
        int polish = 0;
        int others = 0;
        while (words < SAMPLE && matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            words++;
            polish += POLISH.contains(word) ? 1 : 0;
            others += OTHERS.contains(word) && !POLISH.contains(word) ? 1 : 0;
        }
        return words > 0 && polish >= LEAST_SHARE * words && polish > others;
    }
}
