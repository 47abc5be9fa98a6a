package pl.pytajnik.content.howmany;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pl.pytajnik.content.morph.Analysis;

/** Words that tell a number nobody can be asked for: the reason, so that it can be told. */
final class Uncounted {
    private static final Pattern VAGUE =
            Pattern.compile("kilk(?:a|u|oro|oma)|kilk(?:a|u)(?:naście|nastu|dziesiąt|dziesięciu|set)");
    private static final Pattern NTH =
            Pattern.compile("(?:drug|trzec|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|setn)(?:[yiea]|ia|ie|ą|ią)");
    private static final Pattern AGED =
            Pattern.compile("(?:\\d{1,2}-|\\p{L}+(?:nasto|dziesto|dziesięcio))letni\\p{L}*");

    private Uncounted() {}

    /** „kilkanaście” could be twelve or nineteen, „co trzeci” is no count, „35-letni” is true on one day. */
    static Optional<String> reason(Analysis words, int i) {
        if (VAGUE.matcher(words.lower(i)).matches()) {
            return Optional.of("vague-number");
        }
        boolean nth = words.lower(i).equals("co")
                && NTH.matcher(words.lower(i + 1)).matches()
                && !words.isOneOf(i + 2, Set.of("dzień", "rok", "raz", "tydzień", "miesiąc"));
        if (nth) {
            return Optional.of("every-nth");
        }
        return AGED.matcher(words.lower(i)).matches() ? Optional.of("age-of-its-day") : Optional.empty();
    }
}
