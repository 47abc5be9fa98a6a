package pl.pytajnik.content.who;

import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.syntax.ParsedSentence;

/** „Jan Kos, historyk z Gdyni, który w badaniach nie uczestniczył, uważa”: what lies between tells about the name. */
final class RelativeAside {
    private RelativeAside() {}

    static boolean is(ParsedSentence sentence, Mention mention, int verb) {
        Analysis words = sentence.words();
        boolean enclosed = words.isMark(mention.end(), ",") && words.isMark(verb - 1, ",");
        int relative = IntStream.range(mention.end(), verb)
                .filter(i -> words.isMark(i, ",") && opens(words, i + 1))
                .findFirst()
                .orElse(-1);
        if (!enclosed || relative < 0) {
            return false;
        }
        boolean quiet = IntStream.range(mention.end(), relative)
                .noneMatch(i -> words.tag(i).isFinite() || words.isMark(i, ";:–—"));
        long verbs = IntStream.range(relative, verb)
                .filter(i -> words.tag(i).isFinite() || words.tag(i).isImpersonal())
                .count();
        long commas = IntStream.range(relative, verb)
                .filter(i -> words.isMark(i, ","))
                .count();
        return quiet && verbs == 1 && commas == 2;
    }

    private static boolean opens(Analysis words, int i) {
        int at = words.tag(i).isPreposition() ? i + 1 : i;
        return words.lemma(at).equals("który");
    }
}
