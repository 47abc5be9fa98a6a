package pl.pytajnik.content.text;

import java.util.Locale;
import java.util.Set;

/** Words that end in a full stop of their own. They are given without it. */
final class Abbreviations {
    /** Followed by what they introduce: a sentence never ends behind them. */
    private static final Set<String> LEADING = Set.of(
            "abp",
            "adm",
            "al",
            "ang",
            "art",
            "bp",
            "bryg",
            "bł",
            "ca",
            "chor",
            "dosł",
            "dr",
            "dyw",
            "dz",
            "fr",
            "godz",
            "hab",
            "hiszp",
            "im",
            "insp",
            "inż",
            "kadm",
            "kard",
            "kmdr",
            "kontradm",
            "kpr",
            "kpt",
            "ks",
            "m.in",
            "m.st",
            "maks",
            "mgr",
            "mjr",
            "niem",
            "np",
            "nr",
            "nt",
            "ok",
            "op",
            "pl",
            "plut",
            "podkom",
            "podpor",
            "poz",
            "ppor",
            "ppłk",
            "prof",
            "prok",
            "pseud",
            "pt",
            "płk",
            "reż",
            "ros",
            "rozdz",
            "rtm",
            "rys",
            "sierż",
            "sygn",
            "tj",
            "tzn",
            "tzw",
            "ul",
            "urz",
            "vs",
            "wiceadm",
            "woj",
            "wyd",
            "zdj",
            "zm",
            "zob",
            "łac",
            "śp",
            "św",
            "źr",
            "żyd");

    /** The same, but they are also words or units: a sentence ends behind them before one of {@link Openers}. */
    private static final Set<String> DOUBTFUL = Set.of(
            "asp", "d", "doc", "dot", "dyr", "dł", "ew", "fot", "gen", "hr", "il", "in", "kl", "kol", "kom", "lek",
            "mar", "marsz", "med", "mies", "min", "mł", "n", "o", "ob", "os", "p", "pkt", "pol", "por", "pos", "pow",
            "proc", "przew", "ps", "red", "ref", "rep", "s", "sc", "sek", "st", "str", "szer", "t", "tab", "temp",
            "tow", "tys", "tłum", "ur", "ust", "wg", "z");

    /** May also be the last word of a sentence. */
    private static final Set<String> TRAILING = Set.of(
            "r", "w", "płn", "płd", "wsch", "zach", "itd", "itp", "n.e", "p.n.e", "n.p.m", "o.o", "s.a", "s.c", "u.s.a",
            "ub", "br", "bm", "rb", "pw", "wł", "tel", "sp", "ww", "jw", "j.w", "rzek");

    private Abbreviations() {}

    static boolean isLeading(String word) {
        return LEADING.contains(lower(word));
    }

    static boolean isDoubtful(String word) {
        return DOUBTFUL.contains(lower(word));
    }

    /** Single letters that are doubtful, as „o.” for „ojciec”, are left out: what stands behind tells. */
    static boolean isAny(String word) {
        String lower = lower(word);
        return LEADING.contains(lower) || TRAILING.contains(lower) || DOUBTFUL.contains(lower) && lower.length() > 1;
    }

    /** A single capital is an initial. */
    private static String lower(String word) {
        return word.length() == 1 ? word : word.toLowerCase(Locale.ROOT);
    }
}
