package pl.pytajnik.content.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * A common noun of a stem with nothing beside it that says which.
 *
 * @param end where it ends in the stem
 */
record BareNoun(String lemma, Number number, int end) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.][\\p{L}\\p{N}]+)*|[„«,]");
    private static final Set<String> CLOSER = Set.of("do", "na", "dla", "przy", "nad", "pod");

    static List<BareNoun> in(Candidate candidate) {
        ParsedSentence sentence = candidate.source();
        List<MatchResult> stem = WORD.matcher(candidate.stem()).results().toList();
        List<BareNoun> bare = new ArrayList<>();
        int before = -1;
        for (int k = 0; k < stem.size(); k++) {
            int at = place(sentence.words(), stem.get(k).group(), before + 1);
            boolean counted = candidate.kind() == Kind.HOW_MANY && k <= 2;
            if (at >= 0 && !counted && isCommon(sentence, at, stem.get(k).group())) {
                int next = k + 1 < stem.size()
                        ? place(sentence.words(), stem.get(k + 1).group(), at + 1)
                        : -1;
                if (!isTold(sentence, before, at) && !isToldBehind(sentence, at, next)) {
                    bare.add(new BareNoun(
                            sentence.words().lemma(at),
                            sentence.words().tag(at).number(),
                            stem.get(k).end()));
                }
            }
            before = at;
        }
        return bare;
    }

    /** Where the word stands in the sentence, best right behind the one before; -1 when it is not of the sentence. */
    private static int place(Analysis words, String word, int best) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (words.lower(best).equals(lower)) {
            return best;
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.lower(i).equals(lower)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCommon(ParsedSentence sentence, int i, String asSaid) {
        Tag tag = sentence.words().tag(i);
        boolean always = !sentence.words()
                .can(i, t -> t.isAdverb() || t.isPreposition() || t.pos().equals("qub"));
        return always
                && tag.isNoun()
                && tag.number() != null
                && Character.isLowerCase(asSaid.codePointAt(0))
                && sentence.mentionAt(i).isEmpty()
                && !sentence.isDated(i)
                && Definite.isThing(sentence.words().lemma(i));
    }

    private static boolean isTold(ParsedSentence sentence, int before, int i) {
        Tag tag = sentence.words().tag(before);
        return before >= 0
                && (tag.isNumeral()
                        || sentence.words().tokens().get(before).isNumber()
                        || (tag.isAdjective() || tag.isParticiple())
                                && tag.grammaticalCase()
                                        == sentence.words().tag(i).grammaticalCase());
    }

    private static boolean isToldBehind(ParsedSentence sentence, int i, int next) {
        Analysis words = sentence.words();
        if (next < 0) {
            return false;
        }
        Tag tag = words.tag(next);
        return words.isMark(next, "„«,")
                || words.isOneOf(next, Set.of("o", "z", "ze"))
                || words.isOneOf(next, CLOSER) && next == i + 1 && !words.tag(i).is(Case.NOM)
                || sentence.mentionAt(next).isPresent()
                || words.isNominal(next) && tag.is(Case.GEN)
                || (tag.isAdjective() || tag.isParticiple())
                        && tag.grammaticalCase() == words.tag(i).grammaticalCase();
    }
}
