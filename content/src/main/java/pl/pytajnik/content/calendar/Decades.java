package pl.pytajnik.content.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decades as words: „dwudziestych”. */
final class Decades {
    private static final List<String> TENS = List.of(
            "dziesiątych",
            "dwudziestych",
            "trzydziestych",
            "czterdziestych",
            "pięćdziesiątych",
            "sześćdziesiątych",
            "siedemdziesiątych",
            "osiemdziesiątych",
            "dziewięćdziesiątych");

    private Decades() {}

    /** 20 for „dwudziestych”, 0 for any other word. */
    static int value(String word) {
        return 10 * (TENS.indexOf(word) + 1);
    }

    /** The text with its decade moved by so many; null when there is none so far. */
    static @Nullable String moved(String text, int step) {
        for (int i = 0; i < TENS.size(); i++) {
            boolean here = text.matches("(?:.* )?" + TENS.get(i) + "(?: .*)?");
            if (here && i + step >= 0 && i + step < TENS.size()) {
                return text.replaceFirst("(?<=^| )" + TENS.get(i), TENS.get(i + step));
            }
        }
        return null;
    }
}
