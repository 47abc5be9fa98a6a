package pl.pytajnik.content.text;

import java.util.Locale;
import java.util.Set;

/** Words that end in a full stop of their own. */
final class Abbreviations {
    /** Followed by what they introduce: a sentence never ends behind them. */
    private static final Set<String> LEADING = Set.of(
            "al", "bł", "bp", "dr", "doc", "gen", "godz", "hab", "im", "in", "inż", "kard", "kl", "kpt", "ks", "lek",
            "mar", "mgr", "min", "mjr", "nr", "np", "ok", "os", "pl", "płk", "por", "ppłk", "prof", "ps", "pt", "red",
            "sierż", "str", "św", "tj", "tzn", "tzw", "ul", "ur", "woj", "zm", "zob");

    /** May also be the last word of a sentence. */
    private static final Set<String> TRAILING = Set.of(
            "r", "w", "tys", "mln", "mld", "zł", "gr", "płn", "płd", "wsch", "zach", "itd", "itp", "m.in", "n.e",
            "p.n.e", "proc", "ub", "br", "pw", "wg", "wł", "tel", "sp", "ww", "rzek", "pol", "ang", "łac", "niem", "fr",
            "ros");

    private Abbreviations() {}

    static boolean isLeading(String word) {
        return LEADING.contains(word.toLowerCase(Locale.ROOT)) || "m.in".equals(word);
    }

    static boolean isAny(String word) {
        return isLeading(word) || TRAILING.contains(word.toLowerCase(Locale.ROOT));
    }
}
