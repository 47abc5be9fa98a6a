package pl.pytajnik.content.when;

import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.question.Wording;

/** „Czarna Owca – polska grupa rockowa założona w 1986 roku”: a noun that only says what sort of thing a name is. */
final class Definition {
    /** Nouns that mean no thing of that sort, but the sort. */
    private static final Set<String> SORTS =
            Set.of("rodzaj", "typ", "część", "gatunek", "odmiana", "forma", "nazwa", "określenie", "zbiór", "pojęcie");

    private static final int LONGEST = 4;

    private Definition() {}

    /** „rodzaj wojsk utworzony w 1951 roku”: asked for, it would be any. */
    static boolean isOfSort(Nominative.Phrase noun) {
        return is(noun) && SORTS.contains(noun.words().lemma(noun.head()));
    }

    /** What the noun defines, where that is one name of capitals; empty where the noun defines nothing or has a name itself. */
    static String defined(Nominative.Phrase noun) {
        Analysis words = noun.words();
        int end = nameEnd(words);
        boolean bracket = words.isMark(end, "(") && words.isMark(noun.first() - 2, ")");
        boolean name = is(noun) && end > 0 && end <= LONGEST && (end == noun.first() - 1 || bracket);
        return name ? new Wording().copy(words.tokens(), 0, end).phrase() : "";
    }

    /** True when the noun stands right behind the dash of a definition and nothing in it has a name. */
    private static boolean is(Nominative.Phrase noun) {
        Analysis words = noun.words();
        return !noun.sentence().hasMention(noun.first(), noun.end())
                && words.isMark(noun.first() - 1, "–—")
                && IntStream.range(0, noun.first())
                        .noneMatch(i -> words.tag(i).isFinite() || words.tag(i).isImpersonal());
    }

    private static int nameEnd(Analysis words) {
        return IntStream.range(0, words.size())
                .filter(i -> !words.isWord(i) || !words.isCapitalised(i))
                .findFirst()
                .orElse(0);
    }
}
